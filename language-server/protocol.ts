import * as z from 'zod'
import { rangeSchema } from '../src/model/source.js'
import { viewNames } from '../src/views/view-names.js'

// Every message of our own between editor and server. Both sides check what they receive.

export const viewSchema = z.enum(viewNames)
export type View = z.infer<typeof viewSchema>

/** What a preview shows: the journey called `journey`, or the one that `line` (1-based) of the file is in. */
export const previewTargetSchema = z.object({
  uri: z.string(),
  view: viewSchema,
  journey: z.string().optional(),
  line: z.int().min(1).optional(),
})
export type PreviewTarget = z.infer<typeof previewTargetSchema>

/**
 * A picture of the file as it is now. While the text is broken `svg` is the last good one and `stale` says so in a
 * sentence; without any journey there is no `svg` and `stale` says why.
 */
export const previewSchema = z.object({
  uri: z.string(),
  version: z.int(),
  view: viewSchema,
  journey: z.string().optional(),
  journeys: z.array(z.object({ name: z.string(), title: z.string(), range: rangeSchema })),
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
