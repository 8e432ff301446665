import type { CrossImpacts } from '../judgements/cross-impacts.js'
import { stateName } from '../judgements/state-names.js'
import type { Scenario } from './scores.js'

/** What one chosen state of a scenario means for another one. */
export type Support = {
  readonly descriptor: string
  readonly state: string
  /** Judgement steps; below 0 it stands against the state. */
  readonly value: number
}

/** What the rest of a scenario means for the chosen state of a descriptor: the strongest first, what says nothing left out. */
export const supportOf = (impacts: CrossImpacts, scenario: Scenario, descriptor: number): readonly Support[] => {
  const { first, stateCount, value, unit, descriptors } = impacts
  const chosen = first[descriptor] + scenario[descriptor]
  const support: Support[] = []
  scenario.forEach((state, other) => {
    const from = first[other] + state
    const said = value[from * stateCount + chosen]
    if (said !== 0)
      support.push({ descriptor: descriptors[other].name, state: stateName(impacts, from), value: said / unit })
  })
  return support.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || b.value - a.value)
}
