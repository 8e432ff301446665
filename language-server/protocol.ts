import * as z from 'zod'
import { rangeSchema } from '../src/model/source.js'

// Every message of our own between editor and server. Both sides check what they receive.

/** The name of a view, such as `journey-map`. Which there are, the server knows: it tells what a file offers. */
export const viewSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
export type View = z.infer<typeof viewSchema>

/**
 * What a preview shows: `view` of what is called `subject`. What is left out, or is not in the file, is chosen by what `line`
 * (1-based) of the file stands in.
 */
export const previewTargetSchema = z.object({
  uri: z.string(),
  view: viewSchema.optional(),
  subject: z.string().optional(),
  line: z.int().min(1).optional(),
})
export type PreviewTarget = z.infer<typeof previewTargetSchema>

/** A view that a file offers, and what it can be drawn of: never empty, in the order of writing. */
const offerSchema = z.object({
  view: viewSchema,
  heading: z.string(),
  subjects: z.array(z.object({ name: z.string(), title: z.string(), range: rangeSchema })),
})
export type Offer = z.infer<typeof offerSchema>

/**
 * A picture of the file as it is now. While the text is broken `svg` is the last good one and `stale` says so in a
 * sentence; where there is nothing to draw there is no `svg` and `stale` says why.
 */
export const previewSchema = z.object({
  uri: z.string(),
  version: z.int(),
  view: viewSchema.optional(),
  subject: z.string().optional(),
  offers: z.array(offerSchema),
  svg: z.string().optional(),
  stale: z.string().optional(),
})
export type Preview = z.infer<typeof previewSchema>

/** Request, editor to server: show this from now on; answers with the first picture. */
export const OPEN_PREVIEW = 'waypost/openPreview'
/** Notification, editor to server: nobody looks at that file's preview any more. */
export const CLOSE_PREVIEW = 'waypost/closePreview'
/** Notification, server to editor: the picture of an open preview has changed. */
export const PREVIEW_CHANGED = 'waypost/previewChanged'

export const closePreviewSchema = z.object({ uri: z.string() })

/** Requests, server to editor, where the server has no file system of its own (VS Code in the browser). */
export const LIST_FILES = 'waypost/listFiles'
export const READ_FILE = 'waypost/readFile'
export const listFilesSchema = z.object({ folder: z.string() })
export const fileListSchema = z.array(z.string())
export const readFileSchema = z.object({ uri: z.string() })
export const fileTextSchema = z.string()
