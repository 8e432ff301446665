export { analyzeInitiative } from './analyze.js'
export { initiatives, unattended } from './question.js'
export type { Effect, InitiativeResult, Unattended } from './schema.js'
export { type Pressing, unattendedIn } from './unattended.js'
