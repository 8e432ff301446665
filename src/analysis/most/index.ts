export { analyzeMost } from './analyze.js'
export { changesNothing, movesNothing } from './coverage.js'
export { type MostLinks, mostLinks } from './links.js'
export { most } from './question.js'
export { riskLevelOf, riskOf } from './risk.js'
export type {
  Chain,
  KpiResult,
  MostResult,
  MotivationResult,
  ObstacleResult,
  SupportResult,
  TrendOnObstacle,
  TrendResult,
  TrendTiming,
} from './schema.js'
