import type { OutlookResult } from '../../analysis/outlook/index.js'
import type { Source } from '../picture.js'

/** The state that a descriptor has in a scenario. */
export type StateInScenario = {
  /** Which of the descriptor's states, from 0. */
  readonly state: number
  /** What holds the state and what stands against it, the strongest first, each a sentence. */
  readonly support: readonly string[]
  /** Where the state is not the best one: how far it is behind, and behind which one. */
  readonly behind?: { readonly steps: number; readonly rival: string } | undefined
}

export type ScenarioColumn = {
  /** One for each row. */
  readonly states: readonly StateInScenario[]
  /** Consistent whatever values judgements take; undefined where judgements leave no choice. */
  readonly isCertain?: boolean | undefined
  readonly margin?: number | null
  readonly totalImpact: number
  readonly weight?: number | undefined
  /** Judgement steps to a consistent scenario, for one that is not. */
  readonly steps?: number | undefined
}

export type DescriptorRow = {
  readonly label: string
  readonly source: Source
  readonly states: readonly { readonly label: string; readonly source: Source }[]
}

/** What would break a consistent scenario, or lift a state of an inconsistent one; all in the reader's words. */
export type Change = {
  /** The column, from 0. */
  readonly scenario: number
  readonly descriptor: string
  readonly state: string
  readonly rival: string
  readonly steps: number
  /** Any of them, or several together, can be moved. */
  readonly judgements: readonly string[]
}

/** Scenarios side by side: one column each, one row for each descriptor. */
export type Tableau = {
  readonly name: string
  readonly title: string
  readonly description: string | undefined
  readonly source: Source
  readonly result: OutlookResult
  readonly rows: readonly DescriptorRow[]
  /** The consistent scenarios, or, without any, the least inconsistent ones; of very many the first. */
  readonly columns: readonly ScenarioColumn[]
  /** How many there are of them. */
  readonly found: number
  readonly changes: readonly Change[]
}

export const isConsistent = ({ result }: Pick<Tableau, 'result'>): boolean => result.consistent > 0
