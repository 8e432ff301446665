import type { FileModel, Finding, Fix, Kind, Reference } from '../../model/index.js'
import type { Links } from '../../model/links.js'
import type { Names } from '../../model/names.js'
import { orList } from '../../wording/lists.js'
import type { RuleInfo } from '../rule.js'
import { quoted, withArticle, written } from '../words.js'

export const unknownName: RuleInfo = {
  id: 'names/unknown',
  severity: 'error',
  title: 'A name that nothing declares',
  why: 'What it should lead to is missing from every analysis, without anybody noticing.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Check { after Raport }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Check { after Report }
}
`,
  },
}
export const ambiguousName: RuleInfo = {
  id: 'names/ambiguous',
  severity: 'error',
  title: 'A name that several journeys use',
  why: 'The analysis would have to guess which one is meant.',
  examples: {
    bad: `journey Claim    { touchpoint Report }
journey Exchange { touchpoint Report }
kpi FirstContact { at Report }
`,
    good: `journey Claim    { touchpoint Report }
journey Exchange { touchpoint Report }
kpi FirstContact { at Claim.Report }
`,
  },
}
export const wrongKind: RuleInfo = {
  id: 'names/wrong-kind',
  severity: 'error',
  title: 'A name of something else than belongs here',
  why: 'A channel cannot answer and a person is no KPI: the analysis leaves such a name out.',
  examples: {
    bad: `channel Phone
journey Claim {
  touchpoint Check { by Phone }
}
`,
    good: `stakeholder Care
journey Claim {
  touchpoint Check { by Care }
}
`,
  },
}

/** `a stakeholder`, `a journey, stage or touchpoint`; long lists are just `something declared`. */
const kindsText = (kinds: readonly Kind[]): string => {
  if (kinds.length > 4) return 'anything that is declared'
  return withArticle(orList(kinds))
}

/** How many of the things that a name could mean are listed. */
const OFFERED = 5

/** Every name in a file that does not lead to one thing of the right kind. */
export const resolutionFindings = (file: FileModel, links: Links, names: Names): readonly Finding[] =>
  file.references.flatMap(reference => {
    const resolution = links.resolution(reference)
    if (resolution.kind === 'found') return []
    const place = { file: file.file, range: reference.range }
    const replaceBy = (newText: string): Fix => ({
      title: `Replace with \`${newText}\``,
      edits: [{ ...place, newText }],
    })
    if (resolution.kind === 'ambiguous') {
      const keys = resolution.targets.map(({ key }) => key)
      const offered = keys.slice(0, OFFERED)
      const more = keys.length > OFFERED ? `, or the one of ${keys.length - OFFERED} more that is meant` : ''
      const message = `${written(reference)} is in ${keys.length} journeys, so it is not clear which one is meant. Write ${orList(offered.map(quoted))}${more}.`
      return [
        { rule: ambiguousName.id, severity: ambiguousName.severity, message, ...place, fixes: offered.map(replaceBy) },
      ]
    }
    const close = names.closest(reference)
    const hint = close.length > 0 ? ` Did you mean ${orList(close.map(quoted))}?` : ''
    const fixes = close.length > 0 ? { fixes: close.map(replaceBy) } : {}
    if (resolution.kind === 'wrong-kind') {
      const message = `${written(reference)} is ${withArticle(resolution.target.kind)}, but ${kindsText(reference.expects)} belongs here.${hint}`
      return [{ rule: wrongKind.id, severity: wrongKind.severity, message, ...place, ...fixes }]
    }
    return [
      {
        rule: unknownName.id,
        severity: unknownName.severity,
        message: unknownMessage(reference, hint),
        ...place,
        ...fixes,
      },
    ]
  })

const unknownMessage = (reference: Reference, hint: string): string => {
  const where =
    reference.scope === undefined || reference.expects.length > 1 ? 'in this project' : `in \`${reference.scope}\``
  const what = reference.expects.length > 4 ? 'Nothing' : `No ${orList(reference.expects)}`
  return `${what} ${where} is called ${written(reference)}, so this leads nowhere.${hint || ' Declare it, or correct the name.'}`
}
