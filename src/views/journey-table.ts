import type { Journey, Touchpoint } from '../model/journey.js'
import { label, labelsByName } from '../model/label.js'
import { durationText } from '../wording/duration-text.js'
import { percentText } from '../wording/percent-text.js'
import { type Arrow, arrowsOf, arrowText } from './arrows.js'
import { estimateText } from './duration-label.js'
import { element, type Markup } from './element.js'
import { feelingText, usualScale } from './emotion-text.js'
import { peopleText } from './journey-map/card-content.js'
import type { JourneyMapOptions } from './journey-map/journey-map.js'
import { sourceAttributes } from './picture.js'
import { indexPlan, type Plan, type PlannedTouchpoint } from './plan.js'
import { readingOrder } from './reading-order.js'

type Context = {
  readonly options: JourneyMapOptions
  readonly stages: ReadonlyMap<string, string>
  readonly next: ReadonlyMap<string, readonly string[]>
}

type ColumnHead = {
  readonly head: string
  readonly numeric?: true
  readonly text: (touchpoint: Touchpoint, plan: PlannedTouchpoint | undefined, context: Context) => string
}

const time = (seconds: number | undefined): string => (seconds === undefined ? '' : durationText(seconds))

const painText = ({ pains }: Touchpoint): string =>
  pains
    .map(({ text, evidence, source }) => {
      const known = [evidence, source].filter(Boolean).join(': ')
      return known === '' ? text : `${text} (${known})`
    })
    .join('; ')

const experienceText = ({ emotion, momentOfTruth }: Touchpoint, { options }: Context): string => {
  const felt = emotion === undefined ? '' : feelingText(emotion, options.emotionScale ?? usualScale)
  return [felt, momentOfTruth ? 'moment of truth' : ''].filter(Boolean).join(', ')
}

const takesPlace = ({ optional }: Touchpoint): string => {
  if (!optional) return ''
  return optional.probability === undefined ? 'optional' : `optional, ${percentText(optional.probability)}`
}

const whatHappens: readonly ColumnHead[] = [
  { head: 'Stage', text: ({ stage }, _, { stages }) => (stage === undefined ? '' : (stages.get(stage) ?? stage)) },
  { head: 'Who', text: (touchpoint, _, { options }) => peopleText(touchpoint, options.titleOf) },
  { head: 'Layer', text: ({ layer }) => layer },
  { head: 'Channels', text: ({ via }, _, { options }) => via.map(options.titleOf).join(', ') },
  { head: 'Takes place', text: takesPlace },
  { head: 'Experience', text: (touchpoint, _, context) => experienceText(touchpoint, context) },
  { head: 'Pains', text: painText },
  { head: 'Leads to', text: ({ name }, _, { next }) => (next.get(name) ?? []).join('; ') },
  { head: 'Estimate', text: ({ duration }) => (duration ? estimateText(duration) : '') },
]

const planHeads: readonly ColumnHead[] = [
  { head: 'Planned duration', numeric: true, text: (_, plan) => time(plan?.duration) },
  { head: 'Earliest start', numeric: true, text: (_, plan) => time(plan?.earliestStart) },
  { head: 'Latest start', numeric: true, text: (_, plan) => time(plan?.latestStart) },
  { head: 'Earliest finish', numeric: true, text: (_, plan) => time(plan?.earliestFinish) },
  { head: 'Latest finish', numeric: true, text: (_, plan) => time(plan?.latestFinish) },
  { head: 'Float', numeric: true, text: (_, plan) => time(plan?.totalFloat) },
  { head: 'Critical', text: (_, plan) => (plan?.critical ? 'critical' : '') },
]

const leadsTo = (journey: Journey, arrows: readonly Arrow[]): ReadonlyMap<string, readonly string[]> => {
  const titles = labelsByName(journey.touchpoints)
  const next = new Map<string, string[]>()
  for (const arrow of arrows) {
    const words = arrowText(arrow)
    const text = `${titles.get(arrow.to) ?? arrow.to}${words === '' ? '' : ` (${words})`}`
    const known = next.get(arrow.from)
    if (known) known.push(text)
    else next.set(arrow.from, [text])
  }
  return next
}

/** What the pictures show, as an HTML table: for those who cannot see them, and to copy from. */
export const journeyTable = (journey: Journey, plan: Plan | undefined, options: JourneyMapOptions): Markup => {
  const index = indexPlan(plan)
  const arrows = arrowsOf(journey)
  const context: Context = {
    options,
    stages: labelsByName(journey.stages),
    next: leadsTo(journey, arrows),
  }
  const ordered = readingOrder(journey, arrows)
  const heads = (plan ? [...whatHappens, ...planHeads] : whatHappens).filter(({ text }) =>
    ordered.some(touchpoint => text(touchpoint, index.of(touchpoint.name), context) !== ''),
  )
  return element(
    'table',
    { class: 'wp-table' },
    element('caption', {}, `Touchpoints: ${label(journey)}`),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ['Touchpoint', ...heads.map(({ head }) => head)].map(head => element('th', { scope: 'col' }, head)),
      ),
    ),
    element(
      'tbody',
      {},
      ordered.map(touchpoint =>
        element(
          'tr',
          { class: 'wp-source', ...sourceAttributes(touchpoint) },
          element('th', { scope: 'row', dir: 'auto' }, label(touchpoint)),
          heads.map(({ text, numeric }) =>
            element(
              'td',
              numeric ? { class: 'wp-number' } : { dir: 'auto' },
              text(touchpoint, index.of(touchpoint.name), context),
            ),
          ),
        ),
      ),
    ),
  )
}
