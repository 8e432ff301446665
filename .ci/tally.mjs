// node tally.mjs STATUS RUN …   Sums runs and their statuses. A RUN is a file of vitest's JSON results, or a command that counts as one.
import { existsSync, readFileSync } from 'node:fs'

const countsOf = (status, run) => {
  if (!run.endsWith('.json')) {
    if (status !== 0) console.error(`${run} ended with status ${status}`)
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  if (!existsSync(run)) {
    console.error(`${run} was not written: the run did not get to its tests`)
    return { passed: 0, failed: 1 }
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(run, 'utf8'))
  const broken = testResults.filter(
    suite => suite.status === 'failed' && suite.assertionResults.every(test => test.status !== 'failed'),
  )
  const failures = numFailedTests + broken.length
  // A run can fail with no failed test: nothing to run, a failed setup, an error outside of the tests.
  return { passed: numPassedTests, failed: failures === 0 && status !== 0 ? 1 : failures }
}

const total = { passed: 0, failed: 0 }
for (let at = 2; at < process.argv.length; at += 2) {
  const { passed, failed } = countsOf(Number(process.argv[at]), process.argv[at + 1])
  total.passed += passed
  total.failed += failed
}
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
