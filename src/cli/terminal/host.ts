import picocolors from 'picocolors'
import { isSystemError, reasonOf } from '../../project/files/system-reason.js'
import type { Colors } from '../../report/colors.js'
import { Refusal } from '../status.js'

/** What a command needs from the process around it. */
export type Host = {
  /** The current folder. */
  readonly folder: string
  /** Results, and nothing else. Resolves when everything has been handed over. */
  readonly print: (text: string) => Promise<void>
  /** Messages. */
  readonly say: (text: string) => Promise<void>
  readonly printColors: Colors
  readonly sayColors: Colors
  /** Whether messages go to a terminal, where a line can be written over. */
  readonly sayOver: boolean
  readonly readInput: () => Promise<Buffer>
}

/** https://no-color.org; FORCE_COLOR is for terminals that do not say what they are. */
const hasColors = (stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean => {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0'
  return stream.isTTY === true && environment.TERM !== 'dumb'
}

const written = (stream: NodeJS.WriteStream, text: string): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise(resolve => stream.write(text, error => resolve(error ?? undefined)))

const everything = async (): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

export const processHost = (): Host => {
  // Errors reach us through the callback of each write; without a listener they would also end the process.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  return {
    folder: process.cwd(),
    print: async text => {
      const error = await written(process.stdout, text)
      // Whoever read the output has seen enough.
      if (error === undefined || error.code === 'EPIPE') return
      if (!isSystemError(error)) throw error
      throw new Refusal(`The result cannot be written to standard output: ${reasonOf(error)}.`)
    },
    // A message that nobody can receive must not hide the result.
    say: async text => void (await written(process.stderr, text)),
    printColors: picocolors.createColors(hasColors(process.stdout, process.env)),
    sayColors: picocolors.createColors(hasColors(process.stderr, process.env)),
    sayOver: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    readInput: everything,
  }
}
