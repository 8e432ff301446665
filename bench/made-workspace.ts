import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A journey file as analysts write them: `touchpoints` in stages of ten, each with what a touchpoint usually says. */
export const journeyText = (name: string, touchpoints: number): string => {
  const lines = [
    `journey ${name} "Journey ${name}" {`,
    '  kind      planned',
    '  customer  Customer',
    '  goal      "It works again"',
  ]
  for (let index = 0; index < touchpoints; index++) {
    if (index % 10 === 0) lines.push('', `  stage Stage${index / 10} "Stage ${index / 10}" {`)
    lines.push(...touchpointLines(index))
    if (index % 10 === 9 || index === touchpoints - 1) lines.push('  }')
  }
  return `${[...lines, '', `  promise Soon${name} { from T0  to T${touchpoints - 1}  within ${touchpoints}d for 90% }`, '}'].join('\n')}\n`
}

const touchpointLines = (index: number): readonly string[] => [
  `    touchpoint T${index} "Touchpoint number ${index}" {`,
  ...(index % 3 === 2
    ? ['      by        Care', '      layer     backstage']
    : ['      from      Customer', '      to        Care', '      via       Phone, Chat']),
  '      duration  5min 12min 40min',
  ...(index > 0 ? [`      after     T${index - 1} + 2h`] : []),
  ...(index > 4 && index % 5 === 0 ? [`      after     T${index - 4}`] : []),
  ...(index % 2 === 0
    ? ['      emotion   -1', '      pain      "It takes longer than promised" { evidence observed }']
    : []),
  '    }',
]

const people = `stakeholder Customer "Customers" { role customer  power 2  interest 5 }
stakeholder Care "Customer service" { role team  power 4  interest 5 }

channel Phone "Phone" { service assisted }
channel Chat  "Chat"  { service assisted }
`

/** A project on disk of `files` journeys with `touchpoints` each, and a file of the people and channels that they share. */
export const makeWorkspace = (
  files: number,
  touchpoints: number,
): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-bench-'))
  mkdirSync(join(folder, 'journeys'))
  writeFileSync(join(folder, 'waypost.config.json'), '{}\n')
  writeFileSync(join(folder, 'people.journey'), people)
  for (let index = 0; index < files; index++)
    writeFileSync(join(folder, 'journeys', `journey${index}.journey`), journeyText(`J${index}`, touchpoints))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
