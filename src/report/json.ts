import type { Finding } from '../model/finding.js'
import type { CheckResult } from './check-schema.js'
import type { Summary } from './summary.js'

/** What `waypost check --format json` prints. */
export const checkJson = (findings: readonly Finding[], summary: Summary): string => {
  const result: CheckResult = { version: 1, findings, summary }
  return `${JSON.stringify(result, undefined, 2)}\n`
}
