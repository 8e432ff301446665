// Before `npm run test:e2e`: what is missing on this machine is said in one sentence, without the trace of a failed run.
import { missingForWorkbench } from './workbench/needs.js'

const missing = await missingForWorkbench()
if (missing !== undefined) {
  console.error(missing)
  process.exitCode = 1
}
