import * as z from 'zod'
import type { AnyAnalysis } from '../analysis/analysis.js'
import { list } from '../model/source.js'

/** What `waypost analyze … --format json` prints, for the schema of one result. */
export const analysisSchema = <Result extends z.ZodType>(result: Result) =>
  z.object({ version: z.literal(1), results: list(result) }).readonly()

/** The same of an analysis, with what it says beside its results. */
export const schemaOf = async ({ schema, besides }: AnyAnalysis): Promise<z.ZodType> =>
  analysisSchema(await schema())
    .unwrap()
    .extend({ ...(await besides?.schema()) })
    .readonly()
