import { expect } from 'vitest'
import type * as z from 'zod'
import { inWords, type Note } from '../../src/wording/note.js'
import { worded } from '../../src/wording/worded.js'

/** Notes as a reader of the JSON sees them. */
export const told = (notes: readonly Note[]): readonly string[] => notes.map(note => inWords(note))

/** The result as JSON is what its schema says, and nothing more. */
export const expectPublished = (schema: z.ZodType, result: unknown): void => {
  const json = worded(result)
  expect(schema.parse(json)).toEqual(json)
}
