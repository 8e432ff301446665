export {
  defaultRuns,
  defaultSeed,
  isWorthSimulating,
  type SimulatedJourney,
  type SimulationOptions,
  simulateJourney,
  withSimulation,
} from './simulate.js'
