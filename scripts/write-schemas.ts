// Writes the JSON schemas that are published with the package: `node --import ./scripts/typescript.mjs scripts/write-schemas.ts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { analyses } from '../src/analysis/registry.js'
import { exportedModelSchema } from '../src/model/exported-model.js'
import { configSchema } from '../src/project/configuration/config-schema.js'
import { schemaOf } from '../src/report/analysis-schema.js'
import { checkSchema } from '../src/report/check-schema.js'

type Published = { readonly title: string; readonly schema: z.ZodType }

const published = async (): Promise<Readonly<Record<string, Published>>> => ({
  'waypost.config': { title: 'Waypost configuration', schema: configSchema },
  model: { title: 'waypost export --format json', schema: exportedModelSchema },
  check: { title: 'waypost check --format json', schema: checkSchema },
  ...Object.fromEntries(
    await Promise.all(
      analyses.map(async analysis => [
        analysis.name,
        { title: `waypost analyze ${analysis.name} --format json`, schema: await schemaOf(analysis) },
      ]),
    ),
  ),
})

// Editors know draft 7 best.
const target = 'draft-7'

/** The published schemas by file name. */
export const schemas = async (): Promise<ReadonlyMap<string, object>> =>
  new Map(
    Object.entries(await published()).map(([name, { title, schema }]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { target, reused: name === 'model' ? 'ref' : 'inline' }) },
    ]),
  )

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../schemas')
  mkdirSync(folder, { recursive: true })
  for (const [file, schema] of await schemas())
    writeFileSync(join(folder, file), `${JSON.stringify(schema, undefined, 2)}\n`)
}
