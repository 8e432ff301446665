export { analyzeCrossImpact, type CrossImpactOptions } from './analyze.js'
export { type InfluenceMatrix, matrixOf, type NameOf } from './matrix.js'
export type { Split } from './quadrant.js'
export { type CrossImpactResult, crossImpactResultSchema, type FactorResult, factorResultSchema } from './schema.js'
