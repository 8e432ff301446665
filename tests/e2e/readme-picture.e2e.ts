import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goToText } from './workbench/editor.js'
import { openWindow } from './workbench/open.js'
import { output, root } from './workbench/places.js'
import { openPreview, touchpoints } from './workbench/preview.js'
import { openFile, runCommand } from './workbench/quick-input.js'
import { notifications, screenshot } from './workbench/window.js'

// The README's picture differs a little from one machine's fonts to another's, so it is replaced only on demand:
//   WAYPOST_README_PICTURE=1 npm run test:e2e readme-picture
const replace = process.env.WAYPOST_README_PICTURE === '1'

test('the picture of the README can be taken', async () => {
  const { page, stop } = await openWindow('warranty', 'Light Modern')
  try {
    await page.setViewportSize({ width: 1600, height: 1000 })
    await openFile(page, 'warranty.journey')
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
    const frame = await openPreview(page)
    await expect.poll(async () => (await touchpoints(frame)).length).toBe(6)
    // The text ends before the middle of the window, and the map has use for the room.
    const sash = (await page.locator('.part.editor .monaco-sash.vertical:not(.disabled)').boundingBox())!
    await page.mouse.move(sash.x + sash.width / 2, 500)
    await page.mouse.down()
    await page.mouse.move(760, 500)
    await page.mouse.up()
    await goToText(page, 'Diagnose "Find')
    await page.keyboard.press('Home')
    await expect.poll(() => frame.locator('.wp-current').count()).toBe(1)
    await page.mouse.move(0, 0)
    await expect.poll(() => page.locator('.scrollbar.visible').count()).toBe(0)
    expect(await notifications(page)).toEqual([])
    await screenshot(page, 'readme')
  } finally {
    await stop()
  }
  const taken = join(output, 'readme.png')
  expect((await stat(taken)).size).toBeLessThan(400_000)
  if (!replace) return
  await mkdir(join(root, 'docs/images'), { recursive: true })
  await copyFile(taken, join(root, 'docs/images/editor.png'))
})
