import { expect, test } from 'vitest'
import { replaceLine } from './workbench/editor.js'
import { chooseView, openPreview, preview, touchpoints } from './workbench/preview.js'
import { openFile, runCommand } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'

const window = suiteWindow('warranty', 'warranty.journey')

test('a reload of the window keeps the preview, its view and its zoom, and it still follows the text', async () => {
  const { page } = window()
  const before = await openPreview(page)
  await chooseView(before, 'Time line')
  await before.getByRole('button', { name: 'Zoom in' }).click()
  const zoom = await before.getByRole('button', { name: 'Size as drawn' }).textContent()

  await runCommand(page, 'Developer: Reload Window')
  await expect.poll(() => before.isDetached()).toBe(true)
  const frame = await preview(page)
  expect(await frame.locator('#ground > svg.wp-time-line').count()).toBe(1)
  expect((await touchpoints(frame)).length).toBe(6)
  await expect.poll(() => frame.getByRole('button', { name: 'Size as drawn' }).textContent()).toBe(zoom)

  await openFile(page, 'warranty.journey')
  await replaceLine(page, 9, '  stage Purchase "Purchase" { touchpoint Buy "Buy the machine" { duration 1h } }')
  await expect.poll(() => touchpoints(frame)).toContain('Buy')
})
