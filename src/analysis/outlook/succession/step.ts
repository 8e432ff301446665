/** What succession needs of an outlook or of one of its islands. */
export type Dynamics = {
  readonly first: Int32Array
  /** `value[from * states + to]`. */
  readonly value: Int32Array
  /** What each state gets whatever the scenario is. */
  readonly base: Int32Array
}

/**
 * How a scenario goes on when every descriptor follows its impact scores at once. `global`: it takes its best state.
 * `incremental`: it moves by one state, in the order of writing, towards its best state. A descriptor stays where it is
 * if its state is among the best; otherwise the first of the best counts, as ScenarioWizard has it.
 */
export type Rule = 'global' | 'incremental'

/** The state that a descriptor goes on to, counted within it; its scores are `scores[start]` up to, not including, `scores[end]`. */
export const nextState = (scores: Int32Array, start: number, end: number, state: number, rule: Rule): number => {
  let best = start + state
  for (let other = start; other < end; other++) if (scores[other] > scores[best]) best = other
  const target = best - start
  return rule === 'global' ? target : state + Math.sign(target - state)
}

/** How many scenarios there are. */
export const spaceOf = (first: Int32Array): number => {
  let space = 1
  for (let descriptor = 1; descriptor < first.length; descriptor++) space *= first[descriptor] - first[descriptor - 1]
  return space
}

/** Counts through all scenarios: the first descriptor turns fastest. */
export const signatureOf = (first: Int32Array, scenario: Int32Array): number => {
  let [signature, weight] = [0, 1]
  for (let descriptor = 0; descriptor < scenario.length; descriptor++) {
    signature += scenario[descriptor] * weight
    weight *= first[descriptor + 1] - first[descriptor]
  }
  return signature
}

/** The scenario with a signature. */
export const scenarioAt = (first: Int32Array, signature: number): Int32Array => {
  let rest = signature
  return Int32Array.from({ length: first.length - 1 }, (_, descriptor) => {
    const states = first[descriptor + 1] - first[descriptor]
    const state = rest % states
    rest = (rest - state) / states
    return state
  })
}
