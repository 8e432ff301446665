import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { runCommand } from './quick-input.js'
import { webview } from './webview.js'

/** Opens the preview of the active file, and returns its page once there is a picture. */
export async function openPreview(page: Page): Promise<Frame> {
  await runCommand(page, 'Waypost: Open Preview')
  return preview(page)
}

/** The page of the preview, once there is a picture. */
export function preview(page: Page): Promise<Frame> {
  return webview(page, '#ground > svg')
}

/** The touchpoints in the picture, by name, in the order drawn. */
export function touchpoints(frame: Frame): Promise<(string | null)[]> {
  return names(frame, '.wp-touchpoint')
}

/** The touchpoints that the picture marks as critical, by name. */
export function criticalTouchpoints(frame: Frame): Promise<(string | null)[]> {
  return names(frame, '.wp-touchpoint:has(> .wp-stroke-critical)')
}

/** What the picture marks as the place of the text cursor, by name. */
export function marked(frame: Frame): Promise<(string | null)[]> {
  return names(frame, '.wp-current')
}

/** Clicks the drawing of a touchpoint. */
export function clickTouchpoint(frame: Frame, name: string): Promise<void> {
  return frame.locator(`.wp-touchpoint[data-name="${name}"] text`).first().click()
}

/** Chooses what the picture shows: "Journey map", "Time line" or "Network". */
export async function chooseView(frame: Frame, view: string): Promise<void> {
  await frame.getByRole('combobox', { name: 'View' }).selectOption({ label: view })
  const kind = view.toLowerCase().replace(' ', '-')
  await expect.poll(() => frame.locator(`#ground > svg.wp-${kind}`).count(), { message: `no ${view}` }).toBe(1)
}

function names(frame: Frame, selector: string): Promise<(string | null)[]> {
  return frame
    .locator(`#ground > svg ${selector}`)
    .evaluateAll(found => found.map(element => element.getAttribute('data-name')))
}
