import { observationProblem as problem } from '../../../wording/observation.js'
import type { EffortMethod } from '../effort-method.js'
import { effortAgreement, effortIndex } from '../formulas/ces.js'
import { topTwoBox } from '../formulas/csat.js'
import { quantileShares, type Statistic } from '../formulas/durations.js'
import { answersIn, type Histogram, meanOfAnswers, quantileOfAnswers } from '../formulas/histogram.js'
import { promotersAndDetractors } from '../formulas/nps.js'
import type { Counts } from './counts.js'
import { readFigure } from './figures.js'
import { netRead, type Read, shareRead } from './read.js'
import { readSatisfied, readShare } from './shares.js'

/** Promoters, passives and detractors, or answers from 0 to 10. */
export const readPromoters = (counts: Counts): Read => {
  if (counts.hasPoints) return netRead(promotersAndDetractors(counts.histogram(0, 10)))
  const [plus, passives, minus, all] = ['promoters', 'passives', 'detractors', 'of'].map(counts.count)
  if (plus === undefined) return counts.fail(problem('missing', { label: 'promoters' }))
  if (minus === undefined) return counts.fail(problem('missing', { label: 'detractors' }))
  const known = plus + (passives ?? 0) + minus
  const of = all ?? (passives === undefined ? undefined : known)
  if (of === undefined) return counts.fail(problem('missing', { label: 'passives' }))
  if (known > of) return counts.fail(problem('parts-above-whole', { parts: known, of }))
  return netRead({ plus, minus, of })
}

const figureOfAnswers = (histogram: Histogram, statistic: Statistic): Read => {
  const of = answersIn(histogram)
  if (of === 0) return { counted: { kind: 'figure', value: 0, of }, unit: 'number', remarks: [] }
  if (statistic === 'mean')
    return { counted: { kind: 'mean', ...meanOfAnswers(histogram) }, unit: 'number', remarks: [] }
  const figure = quantileOfAnswers(histogram, quantileShares[statistic])
  return { counted: { kind: 'figure', ...figure }, unit: 'number', remarks: [] }
}

/** A figure of the answers, or one that is reported and can only lie on the scale. */
const readScale = (counts: Counts, last: number, statistic: Statistic): Read => {
  if (counts.hasPoints) return figureOfAnswers(counts.histogram(1, last), statistic)
  const read = readFigure(counts, ['number'], statistic)
  if (read?.counted.kind !== 'figure') return read
  const { value } = read.counted
  return value >= 1 && value <= last ? read : counts.fail(problem('off-scale', { value, last }))
}

/** Top-2-box of answers from 1 to 5, or of satisfied ones; a figure of the scale where a statistic is asked for. */
export const readSatisfaction = (counts: Counts, statistic: Statistic | undefined): Read => {
  if (statistic) return readScale(counts, 5, statistic)
  return counts.hasPoints ? shareRead(topTwoBox(counts.histogram(1, 5))) : readSatisfied(counts)
}

/** Answers from 1 to 7, by the method that the limits are written for. */
export const readEffort = (counts: Counts, method: EffortMethod, statistic: Statistic): Read => {
  switch (method) {
    case 'figure':
      return readScale(counts, 7, statistic)
    case 'agreement':
      return counts.hasPoints ? shareRead(effortAgreement(counts.histogram(1, 7))) : readShare(counts)
    case 'index':
      return counts.hasPoints ? netRead(effortIndex(counts.histogram(1, 7))) : counts.fail(problem('no-index'))
  }
}

/** Answers on any scale of whole points. */
export const readAnyScale = (counts: Counts, statistic: Statistic): Read =>
  figureOfAnswers(counts.histogram(0, 100), statistic)
