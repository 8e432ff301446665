import { judgedAgain, judgementArrows } from '../impacts/arrows.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const outlookJudgedTwice: FileRule = {
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
  check: file =>
    file.declarations.outlooks.flatMap(({ judgements }) =>
      judgedAgain(judgementArrows(judgements)).map(({ arrow: { from, to, range }, first }) => ({
        message: `What ${quoted(from.name)} means for ${quoted(to.name)} is judged twice by the same author, so nobody can tell which one holds. Remove one, or write a range such as \`+1..+2\`.`,
        file: file.file,
        range,
        related: [{ message: 'Judged here first.', file: file.file, range: first.range }],
      })),
    ),
}
