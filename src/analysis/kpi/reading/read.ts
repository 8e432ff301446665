import type { MeasuredUnit } from '../../../wording/measured-text.js'
import type { Note } from '../../../wording/note.js'
import type { Counted } from '../counted.js'
import type { ShareOf } from '../formulas/share.js'
import type { NetCounts } from '../statistics/net-score-interval.js'

/** What an observation comes down to, with what a reader should know of it; undefined where something is missing. */
export type Read =
  | { readonly counted: Counted; readonly unit: MeasuredUnit; readonly remarks: readonly Note[] }
  | undefined

export const shareRead = ({ yes, of }: ShareOf, ...remarks: readonly Note[]): Read => ({
  counted: { kind: 'share', yes, of },
  unit: 'share',
  remarks,
})

export const netRead = ({ plus, minus, of }: NetCounts): Read => ({
  counted: { kind: 'net', plus, minus, of },
  unit: 'points',
  remarks: [],
})
