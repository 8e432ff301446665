import type { CrossImpacts } from '../judgements/cross-impacts.js'

/** A scenario: the state of every descriptor, counted from 0 within the descriptor. */
export type Scenario = Int32Array

/**
 * The impact score of every state: the sum of what the chosen states of the other descriptors mean for it, in the whole
 * numbers of the matrix. What is written within one descriptor is no part of the matrix.
 */
export const scoresOf = (
  { first, stateCount, value }: CrossImpacts,
  scenario: Scenario,
  scores = new Int32Array(stateCount),
): Int32Array => {
  scores.fill(0)
  for (let descriptor = 0; descriptor < scenario.length; descriptor++) {
    const row = (first[descriptor] + scenario[descriptor]) * stateCount
    for (let state = 0; state < stateCount; state++) scores[state] += value[row + state]
  }
  return scores
}

/** How the chosen state of a descriptor stands against its best rival. */
export type Standing = {
  readonly descriptor: number
  /** States as the matrix numbers them. */
  readonly chosen: number
  readonly rival: number
  /** Score of the chosen state less that of the rival, in whole numbers of the matrix. */
  readonly lead: number
}

/** The standing of every descriptor with more than one state; of equal rivals the first. */
export const standingsOf = (impacts: CrossImpacts, scenario: Scenario, scores: Int32Array): readonly Standing[] => {
  const standings: Standing[] = []
  for (let descriptor = 0; descriptor < scenario.length; descriptor++) {
    const chosen = impacts.first[descriptor] + scenario[descriptor]
    let rival = -1
    for (let state = impacts.first[descriptor]; state < impacts.first[descriptor + 1]; state++)
      if (state !== chosen && (rival < 0 || scores[state] > scores[rival])) rival = state
    if (rival >= 0) standings.push({ descriptor, chosen, rival, lead: scores[chosen] - scores[rival] })
  }
  return standings
}

/** The standing with the smallest lead: the margin of the scenario. Undefined where no descriptor has a choice. */
export const tightest = (standings: readonly Standing[]): Standing | undefined =>
  standings.reduce<Standing | undefined>(
    (least, standing) => (least === undefined || standing.lead < least.lead ? standing : least),
    undefined,
  )

/** Consistent whatever values the judgements take within their intervals. */
export const isCertain = ({ first, stateCount, low, high }: CrossImpacts, scenario: Scenario): boolean => {
  const score = (table: Int32Array, state: number): number =>
    scenario.reduce((sum, chosen, descriptor) => sum + table[(first[descriptor] + chosen) * stateCount + state], 0)
  return scenario.every((state, descriptor) => {
    const chosen = first[descriptor] + state
    const own = score(low, chosen)
    for (let rival = first[descriptor]; rival < first[descriptor + 1]; rival++)
      if (rival !== chosen && score(high, rival) > own) return false
    return true
  })
}

/** The sum of the chosen states' scores, in whole numbers of the matrix. */
export const totalImpact = ({ first }: CrossImpacts, scenario: Scenario, scores: Int32Array): number =>
  scenario.reduce((sum, state, descriptor) => sum + scores[first[descriptor] + state], 0)
