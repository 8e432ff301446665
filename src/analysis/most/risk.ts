import type { Obstacle } from '../../model/most.js'
import type { RiskLevel } from './schema.js'

const isOnScale = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 5

/** Likelihood × severity, 1..25; undefined where one of them is missing or outside 1..5. */
export const riskOf = ({ likelihood, severity }: Pick<Obstacle, 'likelihood' | 'severity'>): number | undefined =>
  isOnScale(likelihood) && isOnScale(severity) ? likelihood * severity : undefined

/** The bands of the 5 × 5 matrix in “A risk matrix for risk managers” (National Patient Safety Agency, 2008). */
export const riskLevelOf = (risk: number): RiskLevel => {
  if (risk < 4) return 'low'
  if (risk < 8) return 'moderate'
  return risk < 15 ? 'high' : 'extreme'
}

/** 1 for the highest; equal risks share a rank and leave the following ones free; an unknown risk has none. */
export const ranksOf = (risks: readonly (number | undefined)[]): readonly (number | undefined)[] => {
  const known = risks.filter(risk => risk !== undefined).sort((a, b) => b - a)
  return risks.map(risk => (risk === undefined ? undefined : known.indexOf(risk) + 1))
}
