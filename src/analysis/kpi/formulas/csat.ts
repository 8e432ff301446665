import { answersFrom, answersIn, type Histogram } from './histogram.js'
import type { ShareOf } from './share.js'

/** Top-2-box: those who answered 4 or 5 on a scale from 1 to 5, of all who answered. */
export const topTwoBox = (histogram: Histogram): ShareOf => ({
  yes: answersFrom(histogram, 4),
  of: answersIn(histogram),
})

/** Answers on a scale in words, and what is no rating: does not apply, left blank. */
export type LabelledAnswers = {
  readonly satisfied: number
  readonly neutral: number
  readonly dissatisfied: number
  readonly notApplicable: number
  readonly blank: number
}

/** The same satisfied people over each of the denominators in use: those who rated (what CSAT means), who answered, everybody. */
export const labelledCsat = (answers: LabelledAnswers) => {
  const yes = answers.satisfied
  const rated = yes + answers.neutral + answers.dissatisfied
  const answered = rated + answers.notApplicable
  return {
    ofRated: { yes, of: rated },
    ofAnswered: { yes, of: answered },
    ofAll: { yes, of: answered + answers.blank },
  }
}
