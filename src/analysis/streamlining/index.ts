export { analyzeStreamlining } from './analyze.js'
export { streamlining } from './question.js'
export type { Candidate, Gap, Redundancy, StreamliningResult } from './schema.js'
