/** One line of the table: what was done, what it took (milliseconds or megabytes), and what is wanted. */
export type Row = {
  readonly work: string
  readonly unit: 'ms' | 'MB'
  readonly values: readonly number[]
  /** Which of the values counts: the median of whole runs, or the 95th percentile of many small steps. */
  readonly counts: 'median' | 'p95' | 'max'
  readonly target: number
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}

export const counted = ({ values, counts }: Row): number =>
  counts === 'max' ? Math.max(...values) : quantile(values, counts === 'p95' ? 0.95 : 0.5)

const text = (value: number, unit: Row['unit']): string =>
  `${value >= 100 ? Math.round(value) : Number(value.toPrecision(2))} ${unit}`

/** The table in Markdown, as the terminal shows it and docs/performance.md keeps it. */
export const table = (rows: readonly Row[]): string => {
  const cells = rows.map(row => [
    row.work,
    `${text(counted(row), row.unit)} (${row.counts})`,
    `${text(Math.min(...row.values), row.unit)} – ${text(quantile(row.values, 0.5), row.unit)} – ${text(Math.max(...row.values), row.unit)}`,
    String(row.values.length),
    text(row.target, row.unit),
    counted(row) <= row.target ? 'reached' : 'missed',
  ])
  const head = ['work', 'result', 'min – median – max', 'runs', 'to reach', '']
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map(row => row[column].length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [line(head), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(line)].join('\n')
}
