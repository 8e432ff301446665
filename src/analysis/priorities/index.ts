export { analyzePriorities, type PriorityOptions } from './analyze.js'
export { gapOf, mostSignificant, significanceOf } from './gap.js'
export { priorities } from './question.js'
export type { NotPlaced, PrioritiesResult, Priority, PriorityQuadrant } from './schema.js'
