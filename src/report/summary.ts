import type { Finding } from '../model/finding.js'
import type { Journey } from '../model/journey.js'

/** How much was read and what was found in it. */
export type Summary = {
  readonly files: number
  readonly journeys: number
  readonly touchpoints: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export const summarize = (findings: readonly Finding[], journeys: readonly Journey[], files: number): Summary => {
  const count = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity).length
  return {
    files,
    journeys: journeys.length,
    touchpoints: journeys.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  }
}

/** By file, then by place, then by rule. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
