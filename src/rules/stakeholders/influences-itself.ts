import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const influencesItself: FileRule = {
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
  check: file =>
    file.declarations.stakeholders.flatMap(({ name, influences }) =>
      influences
        .filter(({ target }) => target.name === name)
        .map(({ target }) => ({
          message: `${quoted(name)} influences themselves, which leads nowhere in the network. Name who is really influenced, or remove it.`,
          file: file.file,
          range: target.range,
        })),
    ),
}
