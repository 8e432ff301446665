import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openWindow, type Window, type Workspace } from './open.js'
import { openFile, runCommand } from './quick-input.js'
import { screenshot } from './window.js'

/** One window for all tests of a suite. Each begins in this file, as it stands on disk; a failure leaves a picture. */
export function suiteWindow(workspace: Workspace, file: string): () => Window {
  let window: Window | undefined
  const opened = () => {
    if (window === undefined) throw new Error('The window is open only while the tests of its suite run.')
    return window
  }
  beforeAll(async () => {
    window = await openWindow(workspace)
  })
  beforeEach(async () => {
    const { page } = opened()
    await openFile(page, file)
    await runCommand(page, 'File: Revert File')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(opened().page, `failed ${task.name}`)
  })
  afterAll(() => window?.stop())
  return opened
}
