/** The calendar day where the program runs, as `2026-10-01`. Analyses get it from here: they have no clock. */
export const currentDay = (now: Date = new Date()): string => {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
