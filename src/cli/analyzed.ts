import type { LongWork } from '../analysis/long-work.js'
import type { Section } from '../wording/document.js'
import type { LoadedProject } from './load-projects.js'

/** One analysis of everything chosen, in each of the forms that it can be asked for. */
export type Analyzed = {
  readonly results: readonly unknown[]
  /** What belongs to no single result; it stands beside `results` in the JSON. */
  readonly besides?: Readonly<Record<string, unknown>>
  readonly sections: () => readonly Section[]
  readonly csv: () => string
}

export type AnalyzeContext = {
  /** The only declaration to analyse. */
  readonly of: string | undefined
  /** The calendar day that dates are compared with, as `2026-10-01`. */
  readonly today: string
  readonly simulation: { readonly runs?: number | undefined; readonly seed?: number | undefined }
  /** Between two results, so that an interruption is heard. */
  readonly pause: () => Promise<void>
  /** Long work, with its progress on a terminal. */
  readonly work: <Result>(work: LongWork<Result>) => Promise<Result>
}

export type Analyze = (projects: readonly LoadedProject[], context: AnalyzeContext) => Promise<Analyzed>
