import { describe, expect, test } from 'vitest'
import { applyQuickFix } from './workbench/assistance.js'
import { replaceLine, text } from './workbench/editor.js'
import { problems } from './workbench/problems.js'
import { openFile } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'
import { notifications } from './workbench/window.js'

describe('the warranty example', () => {
  const window = suiteWindow('warranty', 'warranty.journey')
  const emptyStage = {
    severity: 'Info',
    code: 'journey/empty-stage',
    message:
      'The stage `Purchase` has no touchpoints, so nothing is known about it. Write what happens there, or remove it.',
    file: 'warranty.journey',
    line: 9,
    column: 9,
  }

  test('has no errors in any of its files', async () => {
    const { page } = window()
    await expect.poll(() => problems(page)).toEqual([emptyStage])
    expect(await notifications(page)).toEqual([])
  })

  test('with a misspelt name has an error, and the quick fix mends it', async () => {
    const { page } = window()
    await replaceLine(page, 25, '      after     Raport + 4h')
    await expect
      .poll(() => problems(page))
      .toContainEqual({
        severity: 'Error',
        code: 'names/unknown',
        message: 'No touchpoint in `WarrantyClaim` is called `Raport`, so this leads nowhere. Did you mean `Report`?',
        file: 'warranty.journey',
        line: 25,
        column: 17,
      })
    await openFile(page, 'warranty.journey')
    await applyQuickFix(page, 'Raport', 'Replace with `Report`')
    await expect.poll(() => problems(page)).toEqual([emptyStage])
    await openFile(page, 'warranty.journey')
    expect((await text(page)).split('\n')[24]).toBe('      after     Report + 4h')
  })

  test('with a value missing says in which line it cannot be read', async () => {
    const { page } = window()
    await replaceLine(page, 23, '      layer')
    await expect
      .poll(() => problems(page))
      .toContainEqual(expect.objectContaining({ severity: 'Error', file: 'warranty.journey', line: 23 }))
  })
})

describe('the example of a DSL connection', () => {
  const window = suiteWindow('dsl-onboarding', 'dsl-onboarding.journey')

  test('has two hints and nothing wrong', async () => {
    const { page } = window()
    await expect
      .poll(async () => (await problems(page)).map(({ severity, code }) => ({ severity, code })))
      .toEqual([
        { severity: 'Info', code: 'journey/no-duration' },
        { severity: 'Info', code: 'kpi/no-target' },
      ])
  })
})
