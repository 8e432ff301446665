/**
 * The formats of a command, each with what writes it. A writer is loaded when its format is asked for, because the names
 * are needed in every call. The first format is the usual one.
 */
export type Writers<Format extends string, Write> = Readonly<Record<Format, () => Promise<Write>>>

/** The names of the formats, the usual one first. */
export const formatsOf = <Format extends string>(writers: Writers<Format, unknown>): readonly [Format, ...Format[]] =>
  Object.keys(writers) as [Format, ...Format[]]
