import * as z from 'zod'

declare const written: unique symbol

/**
 * The text of a reference. It is no string, so that nobody compares it with a name: the same text means one thing here and
 * another there, and what a reference means is what it leads to. In a template it prints what was written.
 */
export type Spelling = { readonly [written]: true }

export const spellingSchema = z.string() as unknown as z.ZodType<Spelling>

/** The text of a reference as it was written, for words that readers see and for edits of texts; never to find something by. */
export const spelt = ({ name }: { readonly name: Spelling }): string => name as unknown as string

/** A text as that of a reference. */
export const spelling = (text: string): Spelling => text as unknown as Spelling
