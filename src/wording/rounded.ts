/** The minus sign of typography, as wide as a plus. */
export const withMinus = (text: string): string => text.replace(/^-/, '−')

/** At most so many decimals, and none that are 0. */
export const rounded = (value: number, decimals: number): string =>
  withMinus(String(Number(value.toFixed(decimals)) + 0))
