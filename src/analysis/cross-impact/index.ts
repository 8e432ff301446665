export { analyzeCrossImpact, type CrossImpactOptions } from './analyze.js'
export { type Arrows, arrowsOf } from './arrows.js'
export { purePowerOf } from './indirect.js'
export { type InfluenceMatrix, matrixOf, type NameOf } from './matrix.js'
export type { Split } from './quadrant.js'
// Schemas stay in schema.ts, so that who only computes loads no zod.
export type { CrossImpactResult, FactorResult } from './schema.js'
