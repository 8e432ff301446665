// `npm run bench`: every promise about speed and memory, measured on this machine. `npm run bench -- server` runs one part.
import { availableParallelism, cpus } from 'node:os'
import { missingForWorkbench } from '../tests/e2e/workbench/needs.js'
import { benchCheck } from './cold-check.js'
import { benchCriticalPath } from './critical-path.js'
import { benchCrossImpact } from './cross-impact.js'
import { type Row, table } from './measure.js'
import { benchOutlook } from './outlook.js'
import { benchPreview } from './preview.js'
import { benchServer } from './server.js'
import { benchSimulation } from './simulation.js'

/** The row that wants a browser is left out where there is none; the others are measured all the same. */
const previewRows = async (): Promise<readonly Row[]> => {
  const missing = await missingForWorkbench()
  if (missing === undefined) return [await benchPreview()]
  console.log(`The row of the preview is left out. ${missing}\n`)
  return []
}

const parts: { readonly [name: string]: () => readonly Row[] | Promise<readonly Row[]> } = {
  check: () => [benchCheck(15)],
  server: () => benchServer(5),
  preview: previewRows,
  'critical-path': benchCriticalPath,
  'cross-impact': benchCrossImpact,
  simulation: benchSimulation,
  outlook: benchOutlook,
}

const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in parts))
if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are: ${Object.keys(parts).join(', ')}.`)

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0].model}\n`)
const rows: Row[] = []
for (const [name, run] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) rows.push(...(await run()))
console.log(table(rows))
