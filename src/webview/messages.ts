import * as z from 'zod'
import { type Preview, type View, viewSchema } from '../../language-server/protocol.js'
import { rangeSchema } from '../model/source.js'
import type { PictureChange } from './picture-change.js'

// What the preview page and the extension tell each other.

/** From the page: it can receive now; a place was clicked; another picture is wanted; stay with this file or follow. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('reveal'), range: rangeSchema, file: z.string().optional() }),
  z.object({ type: z.literal('choose'), view: viewSchema.optional(), subject: z.string().optional() }),
  z.object({ type: z.literal('pin'), pinned: z.boolean() }),
])
export type FromPage = z.infer<typeof fromPageSchema>

/** What a preview shows, as it outlives a reload of the window. */
export const shownSchema = z.object({
  uri: z.string(),
  view: viewSchema.optional(),
  subject: z.string().optional(),
  pinned: z.boolean(),
})
export type Shown = z.infer<typeof shownSchema>

/** A preview on its way to the page. */
export type SentPreview = Omit<Preview, 'svg'> & { readonly svg?: PictureChange | undefined }

/** What the cursor of the text is in, and the views of it: the first that a picker offers. */
export type CursorAround = { readonly title: string; readonly views: readonly View[] } | undefined

/** To the page: a picture; what the cursor is in; where it is in the text (1-based); why there is no picture. */
export type ToPage =
  | {
      readonly type: 'preview'
      readonly preview: SentPreview
      readonly around: CursorAround
      readonly pinned: boolean
    }
  | { readonly type: 'around'; readonly around: CursorAround }
  | { readonly type: 'cursor'; readonly line: number; readonly column: number }
  | { readonly type: 'unavailable'; readonly sentence: string }
