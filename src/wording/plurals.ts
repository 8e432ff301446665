const english = new Intl.PluralRules('en')

/** The word that goes with a count: `file` with 1, `files` with 0 or 2; `is` or `are`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  english.select(count) === 'one' ? one : many

/** `1 file`, `2 files`; `1 journey`, `2 journeys`. */
export const counted = (count: number, one: string, many?: string): string => `${count} ${plural(count, one, many)}`
