import type { ObstacleResult, SupportResult, TrendOnObstacle } from '../../analysis/most/index.js'
import { counted } from '../../wording/plurals.js'
import { isolated } from '../text/direction.js'

export type TitleOf = (name: string) => string

export const listed = (names: readonly string[], titleOf: TitleOf): string =>
  names.map(name => isolated(titleOf(name))).join(', ')

/** `Risk 12 · high`, or why there is none. */
export const riskText = ({ risk, riskLevel }: ObstacleResult): string =>
  risk === undefined ? 'Risk unknown' : `Risk ${risk} · ${riskLevel}`

export const ratingText = ({ likelihood, severity }: ObstacleResult): string =>
  `likelihood ${likelihood ?? 'missing'} × severity ${severity ?? 'missing'}`

export const trendText = ({ name, effect, by, timing }: TrendOnObstacle, titleOf: TitleOf): string => {
  const when = by === undefined ? 'undated' : timing === 'past' ? `since ${by}` : `by ${by}`
  return `${isolated(titleOf(name))} ${effect} it, ${when}`
}

const days = (count: number): string => counted(count, 'day')

export const dueText = ({ due, timing, days: left = 0 }: SupportResult): string => {
  if (due === undefined) return 'no date'
  if (timing === 'overdue') return `overdue since ${due}, ${days(-left)}`
  return left === 0 ? `due ${due}, today` : `due ${due}, in ${days(left)}`
}
