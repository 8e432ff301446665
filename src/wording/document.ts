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
