import type { ProjectRule } from '../rule.js'

export const unusedName: ProjectRule = {
  id: 'names/unused',
  severity: 'warning',
  title: 'A stakeholder or channel that nothing mentions',
  why: 'Vocabulary that nobody uses makes a map look larger than it is, and often hides a misspelt name elsewhere.',
  examples: {
    bad: `channel Phone
channel Fax
canvas Shop { channels Phone }
`,
    good: `channel Phone
canvas Shop { channels Phone }
`,
  },
  check: ({ model, links }) =>
    [
      ...model.stakeholders.map(element => ({ kind: 'stakeholder', element })),
      ...model.channels.map(element => ({ kind: 'channel', element })),
    ]
      .filter(({ element }) => !links.isMeant(element.name))
      .map(({ kind, element }) => ({
        message: `The ${kind} \`${element.name}\` is mentioned nowhere, so it takes part in no journey. Use it, or remove it.`,
        file: element.file,
        range: element.nameRange,
      })),
}
