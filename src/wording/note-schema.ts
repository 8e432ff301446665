import * as z from 'zod'
import { list } from '../model/source.js'

export const noteSchema = z.object({ code: z.string(), data: z.record(z.string(), z.unknown()).readonly() }).readonly()

/** The notes of a result as JSON: in words, and beside them as data. */
export const saidNotes = { notes: list(z.string()), noteCodes: list(noteSchema) }

/** The sentences of a convention as JSON: in words, and beside them as data. */
export const saidConvention = { convention: z.string(), conventionCodes: list(noteSchema) }
