import type { Connection } from 'vscode-languageserver'

/** Milliseconds without a change after which a hand has paused. */
const patience = 250

/** Work that waits until nobody types: every change puts it off and stops what is under way. */
export const createIdle = (connection: Connection, work: (signal: AbortSignal) => Promise<void>) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = new AbortController()

  const run = async (signal: AbortSignal): Promise<void> => {
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted)
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }

  /** Something has changed. */
  const postpone = (): void => {
    clearTimeout(timer)
    running.abort()
    running = new AbortController()
    const { signal } = running
    timer = setTimeout(() => void run(signal), patience)
  }
  return { postpone }
}
