import type { Frame, Page } from 'playwright-core'
import { installWorkbench } from '../tests/e2e/workbench/install.js'
import { packageExtension } from '../tests/e2e/workbench/package.js'
import { startServer } from '../tests/e2e/workbench/start.js'
import { startWindow } from '../tests/e2e/workbench/start-window.js'
import { journeyText } from './made-workspace.js'
import type { Row } from './measure.js'

const KEYSTROKES = 60
const TOUCHPOINTS = 100

declare global {
  /** In the workbench: when the last key went down. In the preview: which version was on the screen when. */
  var pressed: number
  var painted: { readonly version: number; readonly at: number }[]
}

const previewOf = async (page: Page): Promise<Frame> => {
  const outer = page.frameLocator('iframe.webview')
  const painted = await outer.frameLocator('iframe#active-frame').locator('html[data-painted]').elementHandle()
  const frame = await painted?.ownerFrame()
  if (!frame) throw new Error('The preview was closed while it was measured.')
  return frame
}

/** Types one letter after the other into the title of a touchpoint, each when the picture with the one before is seen. */
const typing = async (page: Page, preview: Frame): Promise<readonly number[]> => {
  const values: number[] = []
  for (let typed = 0; typed < KEYSTROKES; typed++) {
    const before = await preview.evaluate(() => Number(document.documentElement.dataset.painted))
    await page.keyboard.press(typed % 6 === 5 ? 'Space' : 'x')
    const seen = await preview.waitForFunction(version => painted.find(each => each.version > version)?.at, before)
    values.push((await seen.jsonValue())! - (await page.evaluate(() => pressed)))
  }
  return values
}

/** From the key going down in VS Code to the picture with it being on the screen, in a journey of 100 touchpoints. */
export const benchPreview = async (): Promise<Row> => {
  await installWorkbench()
  const server = await startServer(await packageExtension())
  try {
    const window = await startWindow(server, { 'journey.journey': journeyText('J', TOUCHPOINTS) }, 'Dark Modern')
    const { page } = window
    await page.locator('.explorer-folders-view').getByText('journey.journey').dblclick()
    await page.locator('.codelens-decoration a, .codelens-decoration span').first().waitFor()
    await page.keyboard.press('Control+Shift+V')
    const preview = await previewOf(page)

    await page.locator('.monaco-editor .view-line').getByText('"Touchpoint number 3"').click()
    await page.evaluate(() => {
      addEventListener('keydown', () => (pressed = performance.timeOrigin + performance.now()), { capture: true })
    })
    await preview.evaluate(() => {
      painted = []
      // `painted` is set in the second frame, which begins when the first is on the screen.
      new MutationObserver(() => {
        const version = Number(document.documentElement.dataset.painted)
        painted.push({ version, at: performance.timeOrigin + performance.now() })
      }).observe(document.documentElement, { attributeFilter: ['data-painted'] })
    })
    const values = await typing(page, preview)
    await window.stop()
    return {
      work: `keystroke to painted preview, journey of ${TOUCHPOINTS} touchpoints`,
      unit: 'ms',
      values,
      counts: 'p95',
      target: 100,
    }
  } finally {
    await server.stop()
  }
}
