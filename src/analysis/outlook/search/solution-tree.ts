import type { Island } from './islands.js'

/** One of the options holds; where there are too many to list, only the first ones are kept. */
export type Choice = {
  readonly count: bigint
  readonly options: readonly Option[]
}

/** These states, and one option of each of the choices, in any combination. */
export type Option = {
  readonly count: bigint
  readonly decided: readonly number[]
  readonly choices: readonly Choice[]
}

/** Up to `most` of the scenarios that an option stands for, each the state of every descriptor, counted within it. */
export const scenariosIn = (root: Option, { first, descriptorOf }: Island, most: number): Int32Array[] => {
  const scenarios: Int32Array[] = []
  const scenario = new Int32Array(first.length - 1)
  const walk = ({ decided, choices }: Option, waiting: readonly Choice[]): void => {
    for (const state of decided) scenario[descriptorOf[state]] = state - first[descriptorOf[state]]
    const [next, ...rest] = [...choices, ...waiting]
    if (next === undefined) scenarios.push(scenario.slice())
    else
      for (const option of next.options) {
        if (scenarios.length >= most) return
        walk(option, rest)
      }
  }
  if (root.count > 0n) walk(root, [])
  return scenarios
}
