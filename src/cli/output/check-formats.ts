import type { Finding } from '../../model/finding.js'
import type { Colors } from '../../report/colors.js'
import type { Sources } from '../../report/pretty.js'
import type { Summary } from '../../report/summary.js'
import type { Writers } from './formats.js'

/** What `waypost check` has to tell. */
export type Checked = {
  /** By file, then by place. */
  readonly findings: readonly Finding[]
  readonly summary: Summary
  readonly sources: Sources
}

/** `colors` are those of the place that the text goes to. */
type WriteChecked = (checked: Checked, colors: Colors) => string

export const checkWriters = {
  pretty: async () => (await import('../../report/pretty.js')).prettyCheck,
  json: async () => (await import('../../report/json.js')).checkJson,
} satisfies Writers<string, WriteChecked>
