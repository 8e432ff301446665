export type Column = { readonly title: string; readonly align?: 'right' }

export type Table = {
  readonly heading?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

/** A result to be read, before it is known where: a terminal or a Markdown page. */
export type Section = {
  readonly title: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly tables: readonly Table[]
  readonly notes: readonly string[]
}

type Value = string | number | boolean | undefined

/** A table for programs: numbers stay numbers, what is not known is undefined. */
export type Spreadsheet = { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] }
