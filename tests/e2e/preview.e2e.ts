import type { Frame, Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goToText, replaceLine, text, typeText } from './workbench/editor.js'
import {
  chooseView,
  clickTouchpoint,
  criticalTouchpoints,
  marked,
  openPreview,
  touchpoints,
} from './workbench/preview.js'
import { cursor, goTo, openFile } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'
import { screenshot } from './workbench/window.js'

const all = ['Report', 'Diagnose', 'OrderPart', 'Visit', 'Replace', 'Confirm']
const critical = ['Report', 'Diagnose', 'Replace', 'Confirm']

describe('the preview of the warranty example', () => {
  const window = suiteWindow('warranty', 'warranty.journey')

  test('stands beside the text, with every touchpoint and the critical path', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await expect.poll(() => touchpoints(frame)).toEqual(all)
    expect(await criticalTouchpoints(frame)).toEqual(critical)
    expect(await page.locator('.editor-group-container').count()).toBe(2)
    await page.locator('.editor-group-container:not(.active) .tab[aria-label^="Preview warranty.journey"]').waitFor()
    await screenshot(page, 'preview-journey-map')
  })

  test('shows the same touchpoints as time line and as network', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    for (const view of ['Time line', 'Network']) {
      await chooseView(frame, view)
      expect((await touchpoints(frame)).toSorted()).toEqual(all.toSorted())
      await screenshot(page, `preview-${view.toLowerCase().replace(' ', '-')}`)
    }
    expect((await criticalTouchpoints(frame)).toSorted()).toEqual(critical.toSorted())
    await chooseView(frame, 'Journey map')
  })

  test('follows what is typed: a new touchpoint', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await goTo(page, 42, 6)
    await typeText(page, '\ntouchpoint Survey "Ask how it was" { after Confirm }')
    await expect.poll(() => touchpoints(frame)).toEqual([...all, 'Survey'])
    await expect.poll(() => criticalTouchpoints(frame)).toEqual([...critical, 'Survey'])
  })

  test('follows what is typed: a duration that makes another path critical', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await expect.poll(() => criticalTouchpoints(frame)).toEqual(critical)
    await goToText(page, '3d }')
    await page.keyboard.press('Delete')
    await page.keyboard.type('1')
    await expect.poll(() => criticalTouchpoints(frame)).toEqual(['Report', 'Diagnose', 'OrderPart', 'Visit', 'Confirm'])
  })

  test('leads from a touchpoint to its line', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await goTo(page, 1)
    await expect
      .poll(async () => {
        // A picture that is drawn anew between press and release is not clicked.
        await clickTouchpoint(frame, 'Visit')
        return cursor(page)
      })
      .toEqual({ line: 29, column: 5 })
    await page.locator('.monaco-editor.focused').waitFor()
    await page.keyboard.type('// ')
    expect((await text(page)).split('\n')[28]).toBe('    // touchpoint Visit "Technician visits" {')
  })

  test('marks the touchpoint that the text cursor is in', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await goTo(page, 24, 7)
    await expect.poll(() => marked(frame)).toEqual(['Diagnose'])
    await goTo(page, 36, 7)
    await expect.poll(() => marked(frame)).toEqual(['Replace'])
    expect(await frame.locator('.wp-current').evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
    await screenshot(page, 'preview-cursor')
  })

  test('keeps the last good picture of a broken text, and says so until it is mended', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await expect.poll(() => touchpoints(frame)).toEqual(all)
    const status = frame.getByRole('status')
    expect(await status.textContent()).toBe('')
    await replaceLine(page, 21, '    touchpoint "Find the cause" {{')
    await expect
      .poll(() => status.textContent())
      .toMatch(/^Line \d+ cannot be read yet, so this is the last picture that could be drawn\.$/)
    expect(await touchpoints(frame)).toEqual(all)
    expect(await isOnTop(status)).toBe(true)
    await screenshot(page, 'preview-broken')
    await replaceLine(page, 21, '    touchpoint Diagnose "Find the cause" {')
    await expect.poll(() => status.textContent()).toBe('')
    expect(await touchpoints(frame)).toEqual(all)
  })

  test('is zoomed and moved, and stays so while one types', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    const place = () =>
      frame.locator('#ground > svg').evaluate(picture => {
        const { left, top, width, height } = picture.getBoundingClientRect()
        return { left, top, width, height }
      })
    const zoomed = frame.getByRole('button', { name: 'Size as drawn' })
    await zoomed.click()
    await expect.poll(() => zoomed.textContent()).toBe('100 %')
    const drawn = await place()
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => zoomed.textContent()).toBe('125 %')
    expect((await place()).width).toBeCloseTo(drawn.width * 1.25)

    const before = await place()
    await drag(frame, -120, -80)
    const after = await place()
    expect([after.left - before.left, after.top - before.top]).toEqual([-120, -80])

    const version = await paintedVersion(frame)
    await openFile(page, 'warranty.journey')
    await goTo(page, 39, 20)
    const moved = await place()
    await typeText(page, ' ')
    await expect.poll(() => paintedVersion(frame)).not.toBe(version)
    expect(await place()).toEqual(moved)
    expect(await zoomed.textContent()).toBe('125 %')
    await frame.getByRole('button', { name: 'Fit' }).click()
    expect((await place()).width).toBeLessThan(drawn.width)
  })
})

describe('the preview of the example with two journeys', () => {
  const window = suiteWindow('used-car-warranty', 'as-is.journey')

  test('has every touchpoint of the file, and follows to another file', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await expect.poll(() => touchpoints(frame)).toEqual(['RaiseByPhone', 'PickUpCar', 'NoVisibility'])
    await openFile(page, 'to-be.journey')
    await expect
      .poll(() => touchpoints(frame))
      .toEqual(['RaiseInApp', 'RaiseByPhone', 'ShowPickupAgent', 'ShowEstimate', 'ShowTimeline'])
    await screenshot(page, 'preview-used-car')
  })
})

/** The version of the text whose picture is on the screen. */
function paintedVersion(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(() => document.documentElement.dataset.painted)
}

/** Whether nothing is drawn above the middle of an element. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate(shown => {
    const { left, top, width, height } = shown.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === shown
  })
}

/** Drags the picture, from the middle of the page. */
async function drag(frame: Frame, x: number, y: number): Promise<void> {
  const box = (await frame.locator('#ground').boundingBox())!
  const mouse = frame.page().mouse
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2]
  await mouse.move(left, top)
  await mouse.down()
  await mouse.move(left + x / 2, top + y / 2)
  await mouse.move(left + x, top + y)
  await mouse.up()
}
