import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'
import { pause } from '../../src/project/pause.js'
import type { Driving } from '../../src/project/run-long-work.js'

/** Somebody pressed cancel. */
export class Stopped extends Error {}
/** The text has changed, so that the result would be of no use. */
export class Outdated extends Error {}

/** Milliseconds before work shows itself: what ends sooner would only flicker. */
const patience = 1000

/** Long work in turns with everything else: the editor shows how far it is and can stop it. One at a time. */
export const createLongWork = (connection: Connection, canShow: () => boolean) => {
  let current: AbortController | undefined

  const run = async <Result>(title: string, work: (driving: Driving) => Promise<Result>): Promise<Result> => {
    const controller = new AbortController()
    current = controller
    const began = performance.now()
    let reporter: Promise<WorkDoneProgressServerReporter> | undefined
    const show = async (): Promise<WorkDoneProgressServerReporter> => {
      const shown = await connection.window.createWorkDoneProgress()
      shown.begin(title, 0, undefined, true)
      shown.token.onCancellationRequested(() => controller.abort(new Stopped()))
      return shown
    }
    const progress = (done: number): void => {
      if (!canShow() || performance.now() - began < patience) return
      reporter ??= show()
      void reporter.then(shown => shown.report(Math.floor(done * 100)))
    }
    try {
      return await work({ signal: controller.signal, progress, pause })
    } finally {
      void reporter?.then(shown => shown.done())
    }
  }

  /** What is being computed is not wanted any more. */
  const outdate = (): void => current?.abort(new Outdated())

  return { run, outdate }
}

export type LongWorks = ReturnType<typeof createLongWork>
