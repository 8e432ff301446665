import type { Scenario } from '../scenarios/scores.js'
import type { CrossImpacts } from './cross-impacts.js'

/** The name of a state that the matrix has under this number. */
export const stateName = ({ descriptors, first, descriptorOf }: CrossImpacts, state: number): string =>
  descriptors[descriptorOf[state]].states[state - first[descriptorOf[state]]]

/** `{ descriptor: state }` for every descriptor, in the order of writing. */
export const statesOf = ({ descriptors }: CrossImpacts, scenario: Scenario): Readonly<Record<string, string>> =>
  Object.fromEntries(descriptors.map(({ name, states }, descriptor) => [name, states[scenario[descriptor]]]))
