import { describe, expect, test } from 'vitest'
import { setText } from './workbench/editor.js'
import { clickTouchpoint, offers, openPreview, shows } from './workbench/preview.js'
import { cursor, goTo, openFile } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'
import { screenshot } from './workbench/window.js'

describe('the preview of the warranty example', () => {
  const window = suiteWindow('warranty', 'warranty.journey')

  test.each([
    ['people.journey', 'stakeholders'],
    ['most.journey', 'most'],
    ['canvas.journey', 'canvas'],
    ['kpis.journey', 'kpi'],
    ['impacts.journey', 'cross-impact'],
    ['outlook.journey', 'outlook'],
    ['whatif.journey', 'scenario'],
  ])('follows to %s and draws what is written there: %s', async (file, kind) => {
    const { page } = window()
    const frame = await openPreview(page)
    await openFile(page, file)
    await shows(frame, kind)
    await screenshot(page, `view-${kind}`)
  })

  test('leads from a what-if to the touchpoint in another file', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await openFile(page, 'whatif.journey')
    await shows(frame, 'scenario')
    await clickTouchpoint(frame, 'Diagnose')
    await page.locator('.tab.active[data-resource-name="warranty.journey"]').waitFor()
    await expect.poll(() => cursor(page)).toEqual({ line: 21, column: 5 })
  })

  test('shows what the cursor goes to, and offers its views first', async () => {
    const { page } = window()
    const frame = await openPreview(page)
    await setText(
      page,
      [
        'journey Repair "Repair of a machine" {',
        '  touchpoint Report { duration 1h }',
        '}',
        'most Why "Why repairs fail" for Repair {',
        '  obstacle Lost "The receipt is lost" { at Report }',
        '}',
      ].join('\n'),
    )
    await goTo(page, 2, 5)
    await shows(frame, 'journey-map')
    await goTo(page, 5, 5)
    await shows(frame, 'most')
    const listed = await offers(frame)
    expect(Object.keys(listed)).toEqual(['Why repairs fail', 'Elsewhere in this file'])
    expect(listed['Elsewhere in this file']).toContain('Journey map')
    await goTo(page, 2, 5)
    await shows(frame, 'journey-map')
    expect(Object.keys(await offers(frame))).toEqual(['Repair of a machine', 'Elsewhere in this file'])
    await screenshot(page, 'view-picker')
  })
})
