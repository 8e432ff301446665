import * as z from 'zod'
import { canvasSchema } from './canvas.js'
import { impactsSchema, outlookSchema } from './impacts.js'
import { initiativeSchema, scenarioSchema } from './initiative.js'
import { journeySchema } from './journey.js'
import { goalSchema, kpiSchema } from './kpi.js'
import { mostSchema } from './most.js'
import { list } from './source.js'
import { channelSchema, stakeholderSchema } from './stakeholder.js'

/** Everything declared, by kind, each in the order of files and then of writing. */
export const declarationsSchema = z.object({
  stakeholders: list(stakeholderSchema),
  channels: list(channelSchema),
  journeys: list(journeySchema),
  mosts: list(mostSchema),
  goals: list(goalSchema),
  kpis: list(kpiSchema),
  canvases: list(canvasSchema),
  impacts: list(impactsSchema),
  outlooks: list(outlookSchema),
  initiatives: list(initiativeSchema),
  scenarios: list(scenarioSchema),
})
export type Declarations = Readonly<z.infer<typeof declarationsSchema>>

/** The public contract: what every analysis starts from. Printed it also says where references lead (`exported-model.ts`). */
export const modelSchema = declarationsSchema.extend({ version: z.literal(1), files: list(z.string()) }).readonly()
export type Model = z.infer<typeof modelSchema>
