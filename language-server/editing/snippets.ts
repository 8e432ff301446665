// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets mark the places to fill in
// What is inserted for keywords that begin a whole block. `$1` and so on are the places to fill in.
const blocks: { readonly [keyword: string]: string } = {
  stakeholder:
    'stakeholder ${1:Name} "${2:Title}" {\n  role  ${3|customer,employee,team,partner,supplier,community,regulator|}\n}',
  channel: 'channel ${1:Name} "${2:Title}" { service ${3|self-service,assisted,automated|} }',
  journey:
    'journey ${1:Name} "${2:Title}" {\n  kind  ${3|planned,actual,discovered|}\n\n  stage ${4:Stage} "${5:Stage title}" {\n    $0\n  }\n}',
  stage: 'stage ${1:Name} "${2:Title}" {\n  $0\n}',
  touchpoint: 'touchpoint ${1:Name} "${2:Title}" {\n  $0\n}',
  promise: 'promise ${1:Name} "${2:Title}" {\n  from    ${3:First}  to ${4:Last}\n  within  ${5:7d}\n}',
  most: 'most ${1:Name} "${2:Title}" for ${3:Journey} {\n  $0\n}',
  goal: 'goal ${1:Name} "${2:Title}" { measured by ${3:Kpi} }',
  kpi: 'kpi ${1:Name} "${2:Title}" {\n  measure  ${3|csat,nps,ces,fcr,first_response_time,resolution_time,churn,retention,repeat_purchase,custom|}\n  target   ${4:>= 75%}\n}',
  canvas: 'canvas ${1:Name} "${2:Title}" {\n  $0\n}',
  impacts: 'impacts ${1:Name} "${2:Title}" {\n  scale -3..3\n  ${3:From} -> ${4:To}  ${5:+1}\n}',
  outlook: 'outlook ${1:Name} "${2:Title}" {\n  scale -3..3\n  descriptor ${3:Name} { ${4:One}, ${5:Other} }\n}',
  initiative:
    'initiative ${1:Name} "${2:Title}" {\n  improves  ${3:What}\n  status    ${4|planned,running,done,dropped|}\n}',
  scenario: 'scenario ${1:Name} "${2:Title}" of ${3:Journey} {\n  change ${4:Touchpoint} { $0 }\n}',
}
const phrases: { readonly [keyword: string]: string } = {
  moment: 'moment of truth',
  not: 'not before ${1:1d}',
  measured: 'measured by $0',
  kept: 'kept by $0',
}

/** Blocks where a keyword of the same spelling is a property, not a block: `goal "…"` in a journey, `role` nowhere. */
const PROPERTIES = new Set(['journey goal'])

export const snippetFor = (block: string, keyword: string): string | undefined =>
  PROPERTIES.has(`${block} ${keyword}`) ? undefined : (phrases[keyword] ?? blocks[keyword])
