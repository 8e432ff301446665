import type { Spreadsheet } from '../wording/document.js'

/** RFC 4180, with `\n` between the lines; numbers stay plain, what is not known stays empty. */
export const csv = ({ columns, rows }: Spreadsheet): string =>
  [columns, ...rows].map(row => `${row.map(field).join(',')}\n`).join('')

const field = (value: Spreadsheet['rows'][number][number]): string => {
  const text = value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
