// Writes the JSON schemas that are published with the package: `node --import ./scripts/typescript.mjs scripts/write-schemas.ts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { canvasResultSchema } from '../src/analysis/canvas/schema.js'
import { criticalPathResultSchema } from '../src/analysis/critical-path/schema.js'
import { crossImpactResultSchema } from '../src/analysis/cross-impact/schema.js'
import { deviationsResultSchema } from '../src/analysis/deviations/schema.js'
import { experienceResultSchema } from '../src/analysis/experience/schema.js'
import { initiativeResultSchema, unattendedSchema } from '../src/analysis/initiatives/schema.js'
import { kpiResultSchema } from '../src/analysis/kpi/schema.js'
import { mostResultSchema } from '../src/analysis/most/schema.js'
import { outlookResultSchema } from '../src/analysis/outlook/schema.js'
import { prioritiesResultSchema } from '../src/analysis/priorities/schema.js'
import { scenarioResultSchema } from '../src/analysis/scenario/schema.js'
import { collaborationSchema, stakeholderResultSchema } from '../src/analysis/stakeholders/schema.js'
import { streamliningResultSchema } from '../src/analysis/streamlining/schema.js'
import { modelSchema } from '../src/model/model.js'
import { configSchema } from '../src/project/configuration/config-schema.js'
import { analysisSchema } from '../src/report/analysis-schema.js'
import { checkSchema } from '../src/report/check-schema.js'

const published = {
  'waypost.config': { title: 'Waypost configuration', schema: configSchema },
  model: { title: 'waypost export --format json', schema: modelSchema },
  check: { title: 'waypost check --format json', schema: checkSchema },
  'critical-path': {
    title: 'waypost analyze critical-path --format json',
    schema: analysisSchema(criticalPathResultSchema),
  },
  'cross-impact': {
    title: 'waypost analyze cross-impact --format json',
    schema: analysisSchema(crossImpactResultSchema),
  },
  scenario: {
    title: 'waypost analyze scenario --format json',
    schema: analysisSchema(scenarioResultSchema),
  },
  outlook: {
    title: 'waypost analyze outlook --format json',
    schema: analysisSchema(outlookResultSchema),
  },
  initiatives: {
    title: 'waypost analyze initiatives --format json',
    schema: analysisSchema(initiativeResultSchema)
      .unwrap()
      .extend({ unattended: z.array(unattendedSchema).optional() }),
  },
  streamlining: {
    title: 'waypost analyze streamlining --format json',
    schema: analysisSchema(streamliningResultSchema),
  },
  stakeholders: {
    title: 'waypost analyze stakeholders --format json',
    schema: analysisSchema(stakeholderResultSchema).unwrap().extend({ collaboration: collaborationSchema }),
  },
  most: { title: 'waypost analyze most --format json', schema: analysisSchema(mostResultSchema) },
  canvas: { title: 'waypost analyze canvas --format json', schema: analysisSchema(canvasResultSchema) },
  kpi: { title: 'waypost analyze kpi --format json', schema: analysisSchema(kpiResultSchema) },
  experience: {
    title: 'waypost analyze experience --format json',
    schema: analysisSchema(experienceResultSchema),
  },
  deviations: {
    title: 'waypost analyze deviations --format json',
    schema: analysisSchema(deviationsResultSchema),
  },
  priorities: {
    title: 'waypost analyze priorities --format json',
    schema: analysisSchema(prioritiesResultSchema),
  },
}

// Editors know draft 7 best.
const target = 'draft-7'

/** The published schemas by file name. */
export const schemas = (): ReadonlyMap<string, object> =>
  new Map(
    Object.entries(published).map(([name, { title, schema }]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { target, reused: name === 'model' ? 'ref' : 'inline' }) },
    ]),
  )

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../schemas')
  mkdirSync(folder, { recursive: true })
  for (const [file, schema] of schemas()) writeFileSync(join(folder, file), `${JSON.stringify(schema, undefined, 2)}\n`)
}
