import type { ProjectRule } from '../rule.js'
import { quoted } from '../words.js'

export const influencesItself: ProjectRule = {
  id: 'stakeholders/influences-itself',
  severity: 'warning',
  title: 'A stakeholder who influences themselves',
  why: 'It leads nowhere in the network of influence, and mostly another one was meant.',
  examples: {
    bad: `stakeholder Care { influences Care +2 }
`,
    good: `stakeholder Board
stakeholder Care { influences Board +2 }
`,
  },
  check: ({ model, links }) =>
    model.stakeholders.flatMap(({ name, file, influences }) =>
      influences
        .filter(({ target }) => links.target(target)?.key === name)
        .map(({ target }) => ({
          message: `${quoted(name)} influences themselves, which leads nowhere in the network. Name who is really influenced, or remove it.`,
          file,
          range: target.range,
        })),
    ),
}
