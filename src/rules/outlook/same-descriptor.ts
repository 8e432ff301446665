import { stateIn } from '../../model/outlook-links.js'
import type { FileRule } from '../rule.js'
import { written } from '../words.js'

export const sameDescriptor: FileRule = {
  id: 'outlook/same-descriptor',
  severity: 'error',
  title: 'A judgement within one descriptor',
  why: 'Only one state of a descriptor comes true, so its states never meet and the judgement can play no part.',
  examples: {
    bad: `outlook Loyalty {
  descriptor Delivery { OnTime, Late }
  descriptor Mood     { Loyal, Leaving }
  Delivery.Late -> Delivery.OnTime -2
}
`,
    good: `outlook Loyalty {
  descriptor Delivery { OnTime, Late }
  descriptor Mood     { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +2
}
`,
  },
  check: file =>
    file.declarations.outlooks.flatMap(outlook => {
      const find = stateIn(outlook)
      return outlook.judgements
        .filter(({ from, to }) => {
          const descriptor = find(from)?.descriptor
          return descriptor !== undefined && descriptor === find(to)?.descriptor
        })
        .map(({ from, to, range }) => ({
          message: `${written(from)} and ${written(to)} are states of the same descriptor and never come true together, so this judgement has no effect. Name a state of another descriptor, or remove it.`,
          file: file.file,
          range,
        }))
    }),
}
