// node tally.mjs STATUS RESULTS.json …   Sums vitest's JSON results; the status is that of the run that wrote them.
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (let at = 2; at < process.argv.length; at += 2) {
  const status = Number(process.argv[at])
  const file = process.argv[at + 1]
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const broken = results?.testResults.filter(
    suite => suite.status === 'failed' && suite.assertionResults.every(test => test.status !== 'failed'),
  )
  const failures = results === undefined ? 1 : results.numFailedTests + broken.length
  // A run can fail with no failed test: nothing to run, a failed setup, an error outside of the tests.
  failed += failures === 0 && status !== 0 ? 1 : failures
  passed += results?.numPassedTests ?? 0
  if (results === undefined) console.error(`${file} was not written: the run did not get to its tests`)
}
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
