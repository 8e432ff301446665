import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { editor, focusEditor, goToText, place, text, visibleLines } from './editor.js'
import { appears } from './patience.js'
import { runCommand } from './quick-input.js'

/** What the hover over the first place of a text says, once every part of it has loaded. */
export async function hover(page: Page, over: string): Promise<string> {
  const { x, y } = await place(page, over)
  const rows = page.locator('[widgetid="editor.contrib.resizableContentHoverWidget"] .hover-row:not(.status-bar)')
  const content = async () => {
    if (!(await rows.first().isVisible())) {
      await page.mouse.move(0, 0)
      await page.mouse.move(x, y)
      if (!(await appears(rows.first()))) return undefined
    }
    const said = (await rows.allInnerTexts()).map(row => row.replaceAll('\u00a0', ' ').trim()).join('\n')
    return said.includes('Loading...') ? undefined : said
  }
  await expect.poll(content, { message: `no hover over "${over}"` }).toBeTruthy()
  return (await content())!
}

/** The labels of the suggestions at the cursor, as far as the list shows them. */
export async function suggestions(page: Page): Promise<string[]> {
  const shown = page.locator('.suggest-widget.visible .monaco-list-row')
  await until(page, shown.first(), 'Control+Space')
  return shown.locator('.label-name').allInnerTexts()
}

/** Accepts the suggestion with exactly this label at the cursor. */
export async function acceptSuggestion(page: Page, label: string): Promise<void> {
  await expect.poll(() => suggestions(page)).toContain(label)
  const widget = page.locator('.suggest-widget.visible')
  await widget.locator('.monaco-list-row .label-name').getByText(label, { exact: true }).first().click()
  await widget.waitFor({ state: 'hidden' })
}

/** What the editor says beside the suggestion with exactly this label at the cursor; leaves the list open. */
export async function documentation(page: Page, label: string): Promise<string> {
  await expect.poll(() => suggestions(page)).toContain(label)
  const rows = page.locator('.suggest-widget.visible .monaco-list-row')
  const chosen = rows.and(page.locator('.focused')).locator('.label-name')
  await expect
    .poll(async () => {
      const found = await chosen.innerText()
      if (found !== label) await page.keyboard.press('ArrowDown')
      return found
    })
    .toBe(label)
  const details = page.locator('.suggest-details .docs')
  // The same key that opens the list opens and closes what stands beside it.
  if (!(await details.isVisible())) await page.keyboard.press('Control+Space')
  await expect.poll(() => details.innerText()).not.toBe('Loading...')
  return (await details.innerText()).trim()
}

/** The titles of the quick fixes and refactorings at the first place of a text; leaves their list open. */
export async function quickFixes(page: Page, at: string): Promise<string[]> {
  await goToText(page, at)
  await until(page, actions(page).first(), 'Control+.')
  return actions(page).allInnerTexts()
}

/** Applies the quick fix with exactly this title at the first place of a text. */
export async function applyQuickFix(page: Page, at: string, title: string): Promise<void> {
  await expect.poll(() => quickFixes(page, at)).toContain(title)
  await actions(page).getByText(title, { exact: true }).first().click()
  await actions(page).first().waitFor({ state: 'hidden' })
}

/** Renames what stands at the first place of a text, and waits until the editor shows the new name. */
export async function rename(page: Page, at: string, name: string): Promise<void> {
  const box = page.locator('.rename-box input.rename-input')
  await goToText(page, at)
  await until(page, box, 'F2')
  await box.fill(name)
  await page.keyboard.press('Enter')
  await box.waitFor({ state: 'hidden' })
  await expect.poll(() => text(page)).toContain(name)
}

/** Formats the active editor from its first line on, and waits until what it shows has changed. */
export async function format(page: Page): Promise<void> {
  await focusEditor(page)
  await page.keyboard.press('Control+Home')
  const before = await visibleLines(page)
  await runCommand(page, 'Format Document')
  // Moving the cursor would call the formatting off, so the text must be read without it.
  await expect.poll(() => visibleLines(page), { message: 'nothing is formatted' }).not.toEqual(before)
}

/** Clicks the code lens with this title in the active editor. */
export async function clickCodeLens(page: Page, title: string | RegExp): Promise<void> {
  await editor(page).locator('.codelens-decoration a').filter({ hasText: title }).first().click()
}

function actions(page: Page): Locator {
  return page.locator('.action-widget .monaco-list-row.action .title')
}

/** Presses a key until the element that it opens is there. */
async function until(page: Page, element: Locator, key: string): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await element.isVisible()) return true
        await page.keyboard.press('Escape')
        await page.keyboard.press(key)
        return appears(element)
      },
      { message: `${key} opens nothing` },
    )
    .toBe(true)
}
