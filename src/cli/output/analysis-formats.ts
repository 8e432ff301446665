import type { AnyAnalysis, Told } from '../../analysis/analysis.js'
import type { Colors } from '../../report/colors.js'
import { worded } from '../../wording/worded.js'
import type { Writers } from './formats.js'

/** What an analysis found, project by project. */
export type Analyzed = {
  readonly analysis: AnyAnalysis
  readonly told: readonly Told<unknown>[]
  /** The only one that was asked for. */
  readonly only: string | undefined
}

/** `colors` are those of the place that the text goes to. */
type WriteAnalyzed = (analyzed: Analyzed, colors: Colors) => string

const resultsIn = ({ told }: Analyzed): readonly unknown[] => told.flatMap(({ results }) => results)

export const analysisWriters = {
  pretty: async () => {
    const { prettySections } = await import('../../report/document-pretty.js')
    return ({ analysis, told }, colors) => prettySections(analysis.sections(told), colors)
  },
  json: async () => analyzed =>
    `${JSON.stringify(
      { version: 1, results: worded(resultsIn(analyzed)), ...(worded(besidesIn(analyzed)) as object) },
      undefined,
      2,
    )}\n`,
  csv: async () => {
    const { csv } = await import('../../report/csv.js')
    return analyzed => csv(analyzed.analysis.rows(resultsIn(analyzed)))
  },
  markdown: async () => {
    const { markdownSections } = await import('../../report/document-markdown.js')
    return ({ analysis, told }) => markdownSections(analysis.sections(told))
  },
} satisfies Writers<string, WriteAnalyzed>

/** What belongs to no single result, as fields beside them. */
const besidesIn = ({ analysis: { besides }, told, only }: Analyzed): object => {
  if (!besides || (only !== undefined && !besides.about)) return {}
  return besides.fields(told.flatMap(each => (each.besides === undefined ? [] : [each.besides])))
}
