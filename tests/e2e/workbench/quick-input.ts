import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { appears } from './patience.js'

/** Opens a workspace file by its name or path, or goes to it where it is open already, and gives its group the keyboard. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = path.split('/').at(-1)!
  await pick(page, 'Control+p', path, name)
  const tab = page.locator(`.tab.active[data-resource-name="${name}"]`)
  // A preview that had the keyboard may get it back when the list closes.
  await tab.click()
  await page.locator('.editor-group-container.active').locator(tab).waitFor()
}

/** Runs a command by its full title in the command palette, category included: "Waypost: Open Preview". */
export function runCommand(page: Page, title: string): Promise<void> {
  return pick(page, 'F1', `>${title}`, title)
}

/** Puts the cursor at a line and column, both from 1, of the active editor. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  const there = page.locator('[id="status.editor.selection"]', { hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) })
  // A list that closes may take the key with it, so the way is gone again until the cursor is there.
  await expect.poll(async () => (await askForPlace(page, line, column)) && appears(there)).toBe(true)
}

async function askForPlace(page: Page, line: number, column: number): Promise<boolean> {
  await page.keyboard.press('Control+p')
  await input(page).fill(`:${line}:${column}`)
  // The entry repeats the place once the editor has understood it.
  const entry = rows(page)
    .first()
    .getByText(new RegExp(`\\b${line}\\b`))
  if (!(await appears(entry.first()))) {
    // Asked for again while it is open, the list would go on from what it has.
    await page.keyboard.press('Escape')
    await input(page).waitFor({ state: 'hidden' })
    return false
  }
  await page.keyboard.press('Enter')
  await input(page).waitFor({ state: 'hidden' })
  return true
}

/** Where the cursor of the active editor stands, as the status bar says it, which follows the cursor a moment later. */
export async function cursor(page: Page): Promise<{ line: number; column: number }> {
  const said = await page.locator('[id="status.editor.selection"]').textContent()
  const [line = Number.NaN, column = Number.NaN] = (said?.match(/\d+/g) ?? []).map(Number)
  return { line, column }
}

async function pick(page: Page, key: string, search: string, entry: string): Promise<void> {
  await page.keyboard.press(key)
  await input(page).waitFor()
  const names = rows(page).locator('.quick-input-list-row:first-child .label-name')
  await expect
    .poll(async () => {
      // What an extension contributes appears when VS Code has read it, so an empty answer is asked for again.
      await input(page).fill(search)
      await rows(page).first().waitFor()
      const found = await names.allInnerTexts()
      if (!found.includes(entry)) await input(page).fill('')
      return found
    })
    .toContain(entry)
  await names.getByText(entry, { exact: true }).first().click()
  await input(page).waitFor({ state: 'hidden' })
}

function input(page: Page) {
  return page.locator('.quick-input-widget input.input:visible').first()
}

function rows(page: Page) {
  return page.locator('.quick-input-list .monaco-list-row')
}
