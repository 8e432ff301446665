import type { Locator } from 'playwright-core'

// How long one try may take before it is made again: what is still loading answers nothing.
const patience = 3_000

/** Whether an element is there soon; if not, whoever waits for it tries again. */
export function appears(element: Locator): Promise<boolean> {
  return element.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  )
}
