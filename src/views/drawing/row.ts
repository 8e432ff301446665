import type { Markup } from '../element.js'

/** A strip across the whole picture; drawn once it is known where its top lies. */
export type Row = { readonly height: number; readonly draw: (top: number) => readonly Markup[] }
