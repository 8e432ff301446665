import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export { default as vectors } from '../../data/kpi/kpi-vectors.json' with { type: 'json' }

/** The vectors are rounded to so many decimals. */
export const digits = 4

/** The rows of a file in tests/data/datasets, which has no quoted fields, by column. */
export const dataset = (file: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(join(import.meta.dirname, '../../data/datasets', file), 'utf8')
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const columns = head.split(',')
  return lines.map(line => {
    const fields = line.split(',')
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  })
}
