import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { output } from './places.js'

/** Writes a picture of the whole window to `out/e2e/NAME.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(output, `${name}.png`), animations: 'disabled' })
}

/** The messages VS Code shows in the corner of the window. */
export function notifications(page: Page): Promise<string[]> {
  return page.locator('.notification-toast .notification-list-item-message').allInnerTexts()
}
