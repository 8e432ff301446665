import type { CheckResult } from './check-schema.js'

/** What `waypost check --format json` prints. */
export const checkJson = ({ findings, summary }: Omit<CheckResult, 'version'>): string => {
  const result: CheckResult = { version: 1, findings, summary }
  return `${JSON.stringify(result, undefined, 2)}\n`
}
