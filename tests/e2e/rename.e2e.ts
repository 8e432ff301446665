import { expect, test } from 'vitest'
import { rename } from './workbench/assistance.js'
import { text } from './workbench/editor.js'
import { problems } from './workbench/problems.js'
import { openFile, runCommand } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'

const window = suiteWindow('warranty', 'warranty.journey')

test('a renamed touchpoint has its new name in every file', async () => {
  const { page, saved } = window()
  const before = await saved('kpis.journey')
  await rename(page, 'Report "Report', 'Describe')
  await openFile(page, 'warranty.journey')
  expect(await text(page)).toContain('after     Describe + 4h')
  await runCommand(page, 'File: Save All Files')
  await expect.poll(() => saved('kpis.journey')).toBe(before.replace('at        Report', 'at        Describe'))
  await expect.poll(() => saved('most.journey')).toContain('at Describe')
  await expect.poll(() => saved('impacts.journey')).toMatch(/^ {2}Describe +-> Diagnose/m)
  expect(await saved('warranty.journey')).toContain('touchpoint Describe "Report the fault"')
  await expect.poll(async () => (await problems(page)).map(({ code }) => code)).toEqual(['journey/empty-stage'])
})
