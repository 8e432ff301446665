import type { FileModel, Finding, Ignore } from '../../model/index.js'
import { touches } from '../../model/ranges.js'
import type { RuleInfo } from '../rule.js'

export const ignoreWithoutReason: RuleInfo = {
  id: 'ignores/no-reason',
  severity: 'error',
  title: 'A silenced rule without a reason',
  why: 'Who reads it later cannot tell whether it still holds.',
  examples: {
    bad: `// waypost-ignore names/unused
channel Fax
`,
    good: `// waypost-ignore names/unused: answered until the end of the year
channel Fax
`,
  },
}
export const ignoreWithoutEffect: RuleInfo = {
  id: 'ignores/unused',
  severity: 'warning',
  title: 'A comment that silences nothing',
  why: 'It suggests a problem that is not there, and would hide one that comes later.',
  examples: {
    bad: `// waypost-ignore names/unused: answered until the end of the year
channel Fax
canvas Shop { channels Fax }
`,
    good: `channel Fax
canvas Shop { channels Fax }
`,
  },
}

/** Text that cannot be read is never silenced: nobody knows what it would have said. */
const canBeSilenced = ({ rule }: Finding): boolean => !rule.startsWith('syntax/') && !rule.startsWith('ignores/')

/** The findings of a file without those that a `waypost-ignore` comment silences, and with what is wrong with the comments. */
export const applyIgnores = (file: FileModel, findings: readonly Finding[]): readonly Finding[] => {
  if (file.ignores.length === 0) return findings
  const used = new Set<Ignore>()
  const left = findings.filter(finding => {
    if (!canBeSilenced(finding)) return true
    const silencing = file.ignores.filter(
      ({ rule, reason, covers }) =>
        rule === finding.rule && reason !== '' && covers && touches(covers, finding.range.start),
    )
    for (const ignore of silencing) used.add(ignore)
    return silencing.length === 0
  })
  const about = file.ignores.flatMap((ignore): readonly Finding[] => {
    const place = { file: file.file, range: ignore.range }
    if (ignore.rule === '' || ignore.reason === '')
      return [
        {
          rule: ignoreWithoutReason.id,
          severity: ignoreWithoutReason.severity,
          message:
            'A rule and a reason belong here, so that others can judge it later. Write `// waypost-ignore names/unused: why`.',
          ...place,
        },
      ]
    if (used.has(ignore)) return []
    return [
      {
        rule: ignoreWithoutEffect.id,
        severity: ignoreWithoutEffect.severity,
        message: `This silences nothing: no finding of \`${ignore.rule}\` is in the declaration below. Remove the comment.`,
        ...place,
      },
    ]
  })
  return [...left, ...about]
}
