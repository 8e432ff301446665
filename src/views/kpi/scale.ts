import type { KpiResult } from '../../analysis/kpi/index.js'
import { measuredText } from '../../wording/measured-text.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { ticks as timeTicks } from '../time-line/ticks.js'

/** Where values of one KPI lie on a line, and the values that stand below it. */
export type ValueScale = {
  readonly left: number
  readonly width: number
  readonly at: (value: number) => number
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
}

type Domain = { readonly low: number; readonly high: number }

/** The least that is shown, so that one value alone does not fill the line, and what no value can pass. */
const limitsOf = ({
  unit,
  measure,
}: KpiResult): { readonly span: number; readonly min: number; readonly max: number } => {
  if (unit === 'share') return { span: 0.1, min: 0, max: 1 }
  if (unit === 'points') return { span: 10, min: -100, max: 100 }
  if (measure === 'csat') return { span: 1, min: 1, max: 5 }
  if (measure === 'ces') return { span: 1, min: 1, max: 7 }
  return { span: 0, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }
}

/** Everything that has a mark on the line. */
const marksOf = ({ latest, target, warn, baseline }: KpiResult): readonly number[] =>
  [latest?.value, latest?.interval?.low, latest?.interval?.high, target?.value, warn?.value, baseline].filter(
    value => value !== undefined,
  )

/** Times begin at nothing; everything else where its marks lie, because differences of a few points matter. */
const domainOf = (result: KpiResult): Domain | undefined => {
  const marks = marksOf(result)
  if (marks.length === 0) return undefined
  const [low, high] = [Math.min(...marks), Math.max(...marks)]
  if (result.unit === 'seconds') return { low: Math.min(0, low), high: high > 0 ? high * 1.1 : 1 }
  const { span, min, max } = limitsOf(result)
  const least = span > 0 ? span : Math.max(Math.abs(low), Math.abs(high), 1e-9) * 0.2
  const pad = Math.max((high - low) * 0.14, (least - (high - low)) / 2)
  return { low: Math.max(min, low - pad), high: Math.min(max, high + pad) }
}

const mostTicks = 5

/** Multiples of 1, 2 or 5 times a power of ten. */
const roundTicks = ({ low, high }: Domain): readonly number[] => {
  const least = (high - low) / mostTicks
  const magnitude = 10 ** Math.floor(Math.log10(least))
  const step = ([1, 2, 5, 10].find(count => count * magnitude >= least) ?? 10) * magnitude
  const first = Math.ceil(low / step - 1e-9)
  const count = Math.floor(high / step + 1e-9) - first + 1
  // Dividing by a whole number keeps 0.7 from becoming 0.7000000000000001.
  return Array.from({ length: count }, (_, index) =>
    step < 1 ? (first + index) / Math.round(1 / step) : (first + index) * step,
  )
}

/** Undefined where there is nothing to mark. */
export const valueScale = (result: KpiResult, left: number, width: number): ValueScale | undefined => {
  const domain = domainOf(result)
  if (!domain) return undefined
  const { low, high } = domain
  const at = (value: number): number => left + ((value - low) / (high - low)) * width
  const values = result.unit === 'seconds' && low === 0 ? timeTicks(high, mostTicks) : roundTicks(domain)
  const ticks = values.map(value => ({
    x: at(value),
    text: value === 0 ? zeroText(result) : measuredText(value, result.unit),
  }))
  return { left, width, at, ticks: readable(ticks, left - overhang, left + width + overhang) }
}

/** How far a label may stand out beyond the line. */
const overhang = 14
const between = 8

/** Those whose labels do not run into each other or into what stands beside the line. */
const readable = (ticks: ValueScale['ticks'], left: number, right: number): ValueScale['ticks'] => {
  const kept: ValueScale['ticks'][number][] = []
  let free = left
  for (const tick of ticks) {
    const half = textWidth(tick.text, textStyles.axis) / 2
    if (tick.x - half < free || tick.x + half > right) continue
    kept.push(tick)
    free = tick.x + half + between
  }
  return kept
}

const zeroText = ({ unit }: KpiResult): string => (unit === 'share' ? '0%' : '0')
