import type { Reference } from '../../model/index.js'
import { stateIn } from '../../model/outlook-links.js'
import { meaningIn } from '../../model/resolve.js'
import { judgedAgain, judgementArrows } from '../impacts/arrows.js'
import { ofEach } from '../of-each.js'
import type { ProjectRule } from '../rule.js'
import { written } from '../words.js'

export const outlookJudgedTwice: ProjectRule = {
  id: 'outlook/judged-twice',
  severity: 'warning',
  title: 'A judgement given twice by the same author',
  why: 'Mostly one of the two is a slip, and nobody can tell which one holds.',
  examples: {
    bad: `outlook Loyalty {
  descriptor Delivery { OnTime, Late }
  descriptor Mood     { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +2
  Delivery.Late -> Mood.Leaving +1
}
`,
    good: `outlook Loyalty {
  descriptor Delivery { OnTime, Late }
  descriptor Mood     { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +1..+2
}
`,
  },
  check: ofEach('outlooks', 'states judged twice', (outlook, target) => {
    const find = stateIn(outlook)
    const state = (reference: Reference): string | undefined => {
      const found = find(reference)
      return found && `${found.descriptor}.${found.state}`
    }
    return judgedAgain(judgementArrows(outlook.judgements), state, meaningIn(target)).map(
      ({ arrow: { from, to, range }, first }) => ({
        message: `What ${written(from)} means for ${written(to)} is judged twice by the same author, so nobody can tell which one holds. Remove one, or write a range such as \`+1..+2\`.`,
        file: outlook.file,
        range,
        related: [{ message: 'Judged here first.', file: outlook.file, range: first.range }],
      }),
    )
  }),
}
