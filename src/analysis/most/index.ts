export { analyzeMost } from './analyze.js'
export { changesNothing, movesNothing } from './coverage.js'
export { type MostLinks, mostLinks, removedObstacles } from './links.js'
export { mostConvention } from './notes.js'
export { riskLevelOf, riskOf } from './risk.js'
export type {
  BrokenLink,
  Chain,
  Coverage,
  KpiResult,
  MostResult,
  MotivationResult,
  ObstacleResult,
  RiskLevel,
  SupportResult,
  SupportTiming,
  TrendOnObstacle,
  TrendResult,
  TrendTiming,
} from './schema.js'
