/** A number for a table, with at most three decimals; `–` for what is not defined. */
export const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : String(Math.round(value * 1000) / 1000)
