export { analyzeStreamlining } from './analyze.js'
export type { Candidate, Gap, Redundancy, StreamliningResult } from './schema.js'
