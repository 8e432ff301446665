import * as z from 'zod'
import { type Preview, viewSchema } from '../../language-server/protocol.js'
import { rangeSchema } from '../model/source.js'
import type { PictureChange } from './picture-change.js'

// What the preview page and the extension tell each other.

/** From the page: it can receive now; a place was clicked; another picture is wanted; stay with this file or follow. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('reveal'), range: rangeSchema }),
  z.object({ type: z.literal('choose'), view: viewSchema.optional(), journey: z.string().optional() }),
  z.object({ type: z.literal('pin'), pinned: z.boolean() }),
])
export type FromPage = z.infer<typeof fromPageSchema>

/** What a preview shows, as it outlives a reload of the window. */
export const shownSchema = z.object({
  uri: z.string(),
  view: viewSchema,
  journey: z.string().optional(),
  pinned: z.boolean(),
})
export type Shown = z.infer<typeof shownSchema>

/** A preview on its way to the page. */
export type SentPreview = Omit<Preview, 'svg'> & { readonly svg?: PictureChange | undefined }

/** To the page: a picture; where the cursor is in its text (1-based); why there is no picture. */
export type ToPage =
  | { readonly type: 'preview'; readonly preview: SentPreview; readonly pinned: boolean }
  | { readonly type: 'cursor'; readonly line: number; readonly column: number }
  | { readonly type: 'unavailable'; readonly sentence: string }
