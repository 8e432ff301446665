type Value = string | number | boolean | undefined

/** RFC 4180, with `\n` between the lines; numbers stay plain, what is not known stays empty. */
export const csv = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  [columns, ...rows].map(row => `${row.map(field).join(',')}\n`).join('')

const field = (value: Value): string => {
  const text = value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
