import { expect, test } from 'vitest'
import { format, suggestions } from './workbench/assistance.js'
import { setText, text } from './workbench/editor.js'
import { runCommand } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'

const window = suiteWindow('warranty', 'warranty.journey')

const untidy = `// How a repair is meant to go
journey Repair "Repair" {
kind planned
      customer Customer // who has the machine
  touchpoint Report "Report the fault" { from Customer to Care via Phone
    duration 10min // as observed
      emotion -1
  }
}
`
const tidy = `// How a repair is meant to go
journey Repair "Repair" {
  kind      planned
  customer  Customer              // who has the machine
  touchpoint Report "Report the fault" {
    from Customer  to Care  via Phone
    duration  10min               // as observed
    emotion   -1
  }
}
`

test('Format Document aligns values and keeps comments', async () => {
  const { page } = window()
  await setText(page, untidy)
  await format(page)
  expect(await text(page)).toBe(tidy)
})

test('Format Document leaves an example as it is', async () => {
  const { page, saved } = window()
  const original = await saved('warranty.journey')
  await setText(page, original.replaceAll(/ {2,}/g, '  '))
  await format(page)
  expect(await text(page)).toBe(original)
})

test('Format Document changes nothing in a file that cannot be read', async () => {
  const { page } = window()
  const broken = untidy.replace('Repair" {', 'Repair" { {')
  await setText(page, broken)
  await runCommand(page, 'Format Document')
  // The server answers in turn: with another answer here, the formatting is over.
  await suggestions(page)
  expect(await text(page)).toBe(broken)
  // The same editor formats again as soon as the file can be read.
  await setText(page, untidy)
  await format(page)
  expect(await text(page)).toBe(tidy)
})
