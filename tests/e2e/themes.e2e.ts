import { expect, test } from 'vitest'
import { openWindow } from './workbench/open.js'
import { chooseView, openPreview } from './workbench/preview.js'
import { openFile, runCommand } from './workbench/quick-input.js'
import type { Theme } from './workbench/settings.js'
import { screenshot } from './workbench/window.js'

const themes: readonly Theme[] = ['Light Modern', 'Dark Modern', 'Default High Contrast']

/** Ground, card and text of the picture, as the browser computes them. */
async function colours(theme: Theme): Promise<string[]> {
  const { page, stop } = await openWindow('warranty', theme)
  try {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await openFile(page, 'warranty.journey')
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
    const frame = await openPreview(page)
    const name = theme.toLowerCase().replaceAll(' ', '-')
    for (const view of ['Time line', 'Network', 'Journey map']) {
      await chooseView(frame, view)
      await screenshot(page, `${name}-${view.toLowerCase().replace(' ', '-')}`)
    }
    const found = []
    for (const shape of ['.wp-fill-page', '.wp-fill-card', '.wp-card-title'])
      found.push(
        await frame
          .locator(shape)
          .first()
          .evaluate(element => getComputedStyle(element).fill),
      )
    return found
  } finally {
    await stop()
  }
}

test.for(themes)('the picture has the colours of %s', async theme => {
  seen.set(theme, await colours(theme))
})

test('the colours of the three themes differ', () => {
  const [light, dark, contrast] = themes.map(theme => seen.get(theme)!)
  for (const part of [0, 1, 2]) expect(light[part]).not.toBe(dark[part])
  expect(contrast.join()).not.toBe(dark.join())
})

const seen = new Map<Theme, string[]>()
