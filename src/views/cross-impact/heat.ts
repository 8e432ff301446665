import type { InfluenceMatrix } from '../../analysis/cross-impact/index.js'
import type { Scale } from '../../model/quantity.js'
import type { Token } from '../theme.js'

/** What a cell shows: how strong it is in thirds of the scale, and in which direction. */
export type Heat =
  | { readonly kind: 'diagonal' | 'open' | 'zero' }
  | { readonly kind: 'acts' | 'counters'; readonly level: Level }

export type Level = 1 | 2 | 3

/** The heat of each cell; without a scale the strongest judgement is its end. */
export const heatOf = (
  { factors, values, judged }: InfluenceMatrix,
  scale: Scale | undefined,
): ((cell: number) => Heat) => {
  const size = factors.length
  let most = scale ? Math.max(Math.abs(scale.min), Math.abs(scale.max)) : 0
  for (const value of values) most = Math.max(most, Math.abs(value))
  return cell => {
    if (Math.floor(cell / size) === cell % size) return { kind: 'diagonal' }
    if (judged[cell] === 0) return { kind: 'open' }
    const value = values[cell]
    if (value === 0) return { kind: 'zero' }
    return { kind: value > 0 ? 'acts' : 'counters', level: levelOf(Math.abs(value) / most) }
  }
}

const levelOf = (share: number): Level => {
  if (share > 2 / 3 + 1e-9) return 3
  return share > 1 / 3 + 1e-9 ? 2 : 1
}

export const groundOf = (heat: Heat): Token => {
  if ('level' in heat) return `${heat.kind}-${heat.level}`
  return heat.kind === 'diagonal' ? 'chip' : 'page'
}
