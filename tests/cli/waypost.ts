import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export type Answer = {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export type Call = {
  readonly in?: string
  readonly input?: string | Buffer
  readonly environment?: NodeJS.ProcessEnv
  /** Where standard output goes instead of being collected, as an open file. */
  readonly to?: number
  /** The largest file that may be written, in blocks: the process sees a disk that is too small. */
  readonly largestFile?: number
}

const project = join(import.meta.dirname, '../..')

/** The command line as `npm run build` leaves it. */
const launcher = join(project, 'bin/waypost.cjs')

/** Starts `waypost` as a process of its own. */
export const start = (args: readonly string[], { in: cwd, environment, to, largestFile }: Call = {}): ChildProcess => {
  const call = [process.execPath, launcher, ...args]
  const limited = ['sh', '-c', `ulimit -f ${largestFile}; exec "$@"`, 'sh', ...call]
  const [command = '', ...rest] = largestFile === undefined ? call : limited
  const child = spawn(command, rest, {
    cwd: cwd ?? project,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment },
    stdio: ['pipe', to ?? 'pipe', 'pipe'],
  })
  // A process that ends early closes its input, which is no mistake of the test.
  child.stdin?.on('error', () => {})
  return child
}

export const ended = (child: ChildProcess): Promise<Answer> => {
  const texts = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', part => {
    texts.out += part
  })
  child.stderr?.setEncoding('utf8').on('data', part => {
    texts.err += part
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, ...texts }))
  })
}

/** Runs `waypost` to its end; `waypost('check --format json', …)`. */
export const waypost = (call: string, options: Call = {}): Promise<Answer> => {
  const child = start(call.split(' ').filter(Boolean), options)
  child.stdin?.end(options.input ?? '')
  return ended(child)
}
