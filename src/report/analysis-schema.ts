import * as z from 'zod'
import { list } from '../model/source.js'

/** What `waypost analyze … --format json` prints, for the schema of one result. */
export const analysisSchema = <Result extends z.ZodType>(result: Result) =>
  z.object({ version: z.literal(1), results: list(result) }).readonly()
