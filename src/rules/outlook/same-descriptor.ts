import type { Reference } from '../../model/index.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

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
    file.declarations.outlooks.flatMap(({ judgements }) =>
      judgements
        .filter(({ from, to }) => descriptorOf(from) === descriptorOf(to))
        .map(({ from, to, range }) => ({
          message: `${quoted(from.name)} and ${quoted(to.name)} are states of the same descriptor and never come true together, so this judgement has no effect. Name a state of another descriptor, or remove it.`,
          file: file.file,
          range,
        })),
    ),
}

const descriptorOf = ({ name }: Reference): string => name.slice(0, name.lastIndexOf('.'))
