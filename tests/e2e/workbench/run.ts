import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { nodeEnvironment } from './places.js'

const execute = promisify(execFile)

/** Runs a command to its end. Rejects with the command's own output in the message. */
export async function run(command: string, parameters: readonly string[], folder: string, env = nodeEnvironment()) {
  try {
    await execute(command, parameters, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 })
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${parameters.join(' ')} failed in ${folder}\n${stdout}${stderr}`, { cause })
  }
}
