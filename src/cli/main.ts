import { dropTemporaryFiles } from './output/temporary-files.js'
import { runProgram } from './program.js'
import { status } from './status.js'
import { crashReport } from './terminal/crash.js'
import { processHost } from './terminal/host.js'
import { version } from './version.js'

const call = process.argv.slice(2)

const stop = (code: number) => () => {
  dropTemporaryFiles()
  process.exit(code)
}
process.on('SIGINT', stop(status.interrupted))
process.on('SIGTERM', stop(128 + 15))
process.on('SIGHUP', stop(128 + 1))

const crash = (error: unknown): void => {
  dropTemporaryFiles()
  process.stderr.write(crashReport(error, version, call), () => process.exit(status.crashed))
}
process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)

// Nothing ends the process by force: it ends when everything has been written.
process.exitCode = await runProgram(call, processHost())
