import { observationNote, observationProblem as problem } from '../../../wording/observation.js'
import { labelledCsat } from '../formulas/csat.js'
import { firstContactResolution } from '../formulas/fcr.js'
import { churned, retained } from '../formulas/retention.js'
import type { Counts } from './counts.js'
import { type Read, shareRead } from './read.js'

/** `yes 70%`: without `of` nothing is known of its uncertainty. */
const readPercentage = (counts: Counts): Read => {
  const yes = counts.read('yes', 'share')?.value ?? 0
  const of = counts.count('of')
  if (yes < 0 || yes > 1) counts.fail(problem('no-percentage', { label: 'yes' }))
  if (of !== undefined) return shareRead({ yes: yes * of, of })
  return { counted: { kind: 'figure', value: yes }, unit: 'share', remarks: [] }
}

/** `yes 280 of 400`, or `yes 280 no 120`; `others` are labels of those that are neither. */
export const readShare = (counts: Counts, others: readonly string[] = []): Read => {
  if (counts.unitOf('yes') === 'share') return readPercentage(counts)
  const yes = counts.count('yes')
  const no = counts.count('no')
  const rest = others.reduce((sum, label) => sum + (counts.count(label) ?? 0), 0)
  const of = counts.count('of') ?? (yes === undefined || no === undefined ? undefined : yes + no + rest)
  if (yes === undefined) return counts.fail(problem('missing', { label: 'yes' }))
  if (of === undefined) return counts.fail(problem('missing', { label: 'of' }))
  const known = yes + (no ?? 0) + rest
  if (known <= of) return shareRead({ yes, of })
  return counts.fail(
    known === yes ? problem('yes-above-whole', { yes, of }) : problem('parts-above-whole', { parts: known, of }),
  )
}

/** Satisfied answers. `of` are all who were asked, so what is no rating is taken from it. */
export const readSatisfied = (counts: Counts): Read => {
  const read = readShare(counts, ['neutral', 'not_applicable', 'blank'])
  const notApplicable = counts.count('not_applicable') ?? 0
  const blank = counts.count('blank') ?? 0
  if (read?.counted.kind !== 'share' || notApplicable + blank === 0) return read
  const { yes: satisfied, of } = read.counted
  const dissatisfied = of - satisfied - notApplicable - blank
  const { ofRated, ofAll } = labelledCsat({ satisfied, neutral: 0, dissatisfied, notApplicable, blank })
  return shareRead(ofRated, observationNote('unrated', { notApplicable, blank, of, ofAsked: ofAll.yes / ofAll.of }))
}

/** First contact resolution; net where it is said how many could not be resolved at once. */
export const readResolved = (counts: Counts): Read => {
  const notResolvable = counts.count('not_resolvable')
  const read = readShare(counts)
  if (read?.counted.kind !== 'share' || notResolvable === undefined) return read
  const { yes, of } = read.counted
  const { gross, net } = firstContactResolution({ resolved: yes, contacts: of, notResolvable })
  if (net.of < net.yes) return counts.fail(problem('net-above-whole', { yes, notResolvable, of }))
  return shareRead(net, observationNote('net', { notResolvable, gross: gross.yes / gross.of }))
}

/** `start 1000 new 200 end 1050`, or `yes … of …` of those there at the start. */
export const readCustomers = (counts: Counts, measure: 'churn' | 'retention'): Read => {
  if (!counts.has('start')) return readShare(counts)
  const [start, gained, end] = ['start', 'new', 'end'].map(counts.count)
  if (start === undefined || gained === undefined || end === undefined) return counts.fail(problem('belong-together'))
  const stock = { start, gained, end }
  const share = measure === 'churn' ? churned(stock) : retained(stock)
  if (share.yes >= 0 && share.yes <= share.of) return shareRead(share)
  return counts.fail(problem('more-than-at-start', { start, left: end - gained }))
}
