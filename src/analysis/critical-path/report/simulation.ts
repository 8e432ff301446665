import type { Section, Table } from '../../../wording/document.js'
import { durationText } from '../../../wording/duration-text.js'
import { numberText } from '../../../wording/number-text.js'
import { percentText } from '../../../wording/percent-text.js'
import type { CriticalPathResult, Simulation } from '../index.js'

/** What a simulation says of the length of a journey. */
export const simulationFacts = ({ simulation }: CriticalPathResult): Section['facts'] => {
  if (!simulation) return []
  const { runs, seed, mean, interval, quantiles } = simulation
  const made = `${runs.toLocaleString('en-US')} runs, seed ${seed}`
  if (!varies(simulation)) return [['simulated', `${made}, all of the same length`]]
  const between = interval ? ` (${durationText(interval.low)} – ${durationText(interval.high)})` : ''
  return [
    ['simulated', made],
    ['mean length', `${durationText(mean)}${between}`],
    ['half within', durationText(quantiles.p50)],
    ['80% within', durationText(quantiles.p80)],
    ['95% within', durationText(quantiles.p95)],
  ]
}

/** A simulation in which every run has the same length says nothing that the plan does not say. */
const varies = ({ standardDeviation, touchpoints }: Simulation): boolean =>
  standardDeviation > 0 || touchpoints.some(({ visits }) => visits !== 1)

const right = (title: string) => ({ title, align: 'right' }) as const

/** What a simulation says of each touchpoint; how often it is done and whether it is in time only where that is in question. */
export const simulationTable = ({ simulation }: CriticalPathResult): readonly Table[] => {
  if (!simulation || !varies(simulation)) return []
  const { touchpoints } = simulation
  const repeats = touchpoints.some(({ visits, occurrence }) => visits > occurrence)
  const hasDue = touchpoints.some(({ onTime }) => onTime !== undefined)
  return [
    {
      heading: 'Simulation',
      columns: [
        { title: 'touchpoint' },
        right('takes place'),
        ...(repeats ? [right('times')] : []),
        right('critical'),
        right('significance'),
        right('cruciality'),
        right('sensitivity'),
        ...(hasDue ? [right('in time')] : []),
      ],
      rows: touchpoints.map(one => [
        one.name,
        percentText(one.occurrence),
        ...(repeats ? [numberText(one.visits)] : []),
        percentText(one.criticality),
        numberText(one.significance),
        numberText(one.cruciality),
        numberText(one.sensitivity),
        ...(hasDue ? [one.onTime === undefined ? '' : percentText(one.onTime)] : []),
      ]),
    },
  ]
}
