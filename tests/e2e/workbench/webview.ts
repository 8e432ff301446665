import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * The document inside the webview that holds an element of this selector, once it is there.
 * A webview that is drawn anew gets a new frame: ask again then.
 */
export async function webview(page: Page, selector: string): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) {
      const inWebview = frame.parentFrame()?.url().includes('/webview/') ?? false
      if (inWebview && (await frame.locator(selector).count()) > 0) return frame
    }
    return undefined
  }
  await expect.poll(async () => (await find()) !== undefined, { message: `no webview shows ${selector}` }).toBe(true)
  return (await find())!
}
