import { describe, expect, test } from 'vitest'
import { acceptSuggestion, documentation, hover, suggestions } from './workbench/assistance.js'
import { goToText, replaceLine, text, typeText, visibleLines } from './workbench/editor.js'
import { cursor, goTo, openFile } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'

const window = suiteWindow('warranty', 'warranty.journey')
const line = async (number: number) => (await text(window().page)).split('\n')[number - 1]

describe('completion', () => {
  test('after `after` offers the other touchpoints of the journey', async () => {
    const { page } = window()
    await replaceLine(page, 40, '      after     ')
    await expect
      .poll(() => suggestions(page))
      .toEqual(expect.arrayContaining(['Diagnose', 'OrderPart', 'Replace', 'Report', 'Visit']))
    expect(await suggestions(page)).not.toContain('Confirm')
    await acceptSuggestion(page, 'Replace')
    expect(await line(40)).toBe('      after     Replace')
  })

  test('of a property says what it means', async () => {
    const { page } = window()
    await replaceLine(page, 34, '      em')
    expect(await documentation(page, 'emotion')).toBe(
      'How the customer feels, from -2 to +2 unless the project has another scale.',
    )
    await acceptSuggestion(page, 'emotion')
    expect(await line(34)).toBe('      emotion')
  })

  test('of a closed list offers its words', async () => {
    const { page } = window()
    await replaceLine(page, 23, '      layer     ')
    await expect.poll(() => suggestions(page)).toEqual(['backstage', 'frontstage', 'support'])
    await acceptSuggestion(page, 'support')
    expect(await line(23)).toBe('      layer     support')
  })

  test('of a touchpoint inserts one to fill in', async () => {
    const { page } = window()
    await replaceLine(page, 9, '  stage Purchase "Purchase" { touch')
    await acceptSuggestion(page, 'touchpoint')
    await page.keyboard.type('Buy')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Buy the machine')
    await page.keyboard.press('Tab')
    await page.keyboard.type('duration 1h')
    expect(
      (await text(page))
        .split('\n')
        .slice(8, 11)
        .map(line => line.trim()),
    ).toEqual(['stage Purchase "Purchase" { touchpoint Buy "Buy the machine" {', 'duration 1h', '}'])
  })
})

describe('the text', () => {
  test('shows the computed times of a touchpoint under the mouse', async () => {
    const said = await hover(window().page, 'OrderPart')
    for (const row of [/duration\s+2 d 12 h/, /earliest start\s+5 h 15 min 30 s/, /total float\s+10 h 35 min/])
      expect(said).toMatch(row)
    expect(said).not.toContain('critical')
    expect(await hover(window().page, 'Diagnose')).toContain('critical')
  })

  test('shows the description of a journey under the mouse', async () => {
    const said = await hover(window().page, 'WarrantyClaim')
    expect(said).toContain('From the first sign of a fault to a machine that works again.')
    expect(said).toContain('Takes 3 d 4.6 h along its critical path.')
  })

  test('says behind each touchpoint when it starts and how late it may be', async () => {
    await expect
      .poll(() => visibleLines(window().page))
      .toEqual(
        expect.arrayContaining([
          '    touchpoint Diagnose "Find the cause"starts 4 h 15 min 30 s · critical {',
          '    touchpoint Visit "Technician visits"starts 2 d 17.3 h · 10 h 35 min float {',
        ]),
      )
  })

  test('says above the journey how long it takes', async () => {
    const { page } = window()
    await expect
      .poll(async () => (await page.locator('.codelens-decoration').allInnerTexts()).join('\n'))
      .toContain(
        'Critical path 3 d 4.6 h: Report the fault → Find the cause → New machine delivered → Confirm that all is well',
      )
  })
})

test('a name leads to its declaration in another file', async () => {
  const { page } = window()
  await goToText(page, 'Care\n')
  await page.keyboard.press('F12')
  await page.locator('.tab.active[data-resource-name="people.journey"]').waitFor()
  await expect.poll(() => cursor(page)).toEqual({ line: 14, column: 13 })
})

test('brackets and indentation come by themselves', async () => {
  const { page } = window()
  await openFile(page, 'people.journey')
  await goTo(page, 21)
  await typeText(page, 'stakeholder Shop {')
  await page.keyboard.press('Enter')
  await page.keyboard.type('role team')
  expect(await text(page)).toContain('stakeholder Shop {\n  role team\n}')
})
