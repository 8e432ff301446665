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

/** Chooses what the picture shows, as the picker names it: "Journey map", "Time line". */
export async function chooseView(frame: Frame, view: string): Promise<void> {
  const [kind] = await frame.getByRole('combobox', { name: 'View' }).selectOption({ label: view })
  await shows(frame, kind!)
}

/** Waits until the picture is of that kind, as `render` names it. */
export async function shows(frame: Frame, kind: string): Promise<void> {
  await expect.poll(() => frame.locator(`#ground > svg.wp-${kind}`).count(), { message: `no ${kind}` }).toBe(1)
}

/** What the picker offers: each group with its views; views that stand alone have an empty group. */
export async function offers(frame: Frame): Promise<Record<string, string[]>> {
  const options = await frame
    .locator('#view option')
    .evaluateAll(found =>
      found.map(option => [option.closest('optgroup')?.label ?? '', option.textContent ?? ''] as const),
    )
  return Object.fromEntries(
    [...Map.groupBy(options, ([group]) => group)].map(([group, views]) => [group, views.map(([, view]) => view)]),
  )
}

function names(frame: Frame, selector: string): Promise<(string | null)[]> {
  return frame
    .locator(`#ground > svg ${selector}`)
    .evaluateAll(found => found.map(element => element.getAttribute('data-name')))
}
