import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { goTo } from './quick-input.js'

/** The text editor of the active group. */
export function editor(page: Page): Locator {
  return page.locator('.editor-group-container.active .editor-instance .monaco-editor').first()
}

/** Gives the keyboard to the active text editor. */
export async function focusEditor(page: Page): Promise<void> {
  await editor(page).locator('.native-edit-context, textarea.inputarea').first().focus()
}

/** The whole text of the active editor, saved or not; the cursor stays where it is. */
export async function text(page: Page): Promise<string> {
  await focusEditor(page)
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await expect.poll(() => clipboard(page)).not.toBe('')
  await page.keyboard.press('Control+u')
  return clipboard(page)
}

/** The lines in view as the page shows them, inlay hints included. */
export async function visibleLines(page: Page): Promise<string[]> {
  const lines = await editor(page)
    .locator('.view-lines > .view-line')
    .evaluateAll(found =>
      found.map(line => ({ top: Number.parseFloat((line as HTMLElement).style.top), text: line.textContent })),
    )
  // Monaco keeps lines in the order of their making and writes spaces as non-breaking ones.
  return lines.sort((a, b) => a.top - b.top).map(line => line.text.replaceAll('\u00a0', ' '))
}

/** Types as a person does: brackets close, lines indent and suggestions open by themselves. */
export async function typeText(page: Page, typed: string): Promise<void> {
  await focusEditor(page)
  await page.keyboard.type(typed)
}

/** Replaces the whole text of the active editor. */
export async function setText(page: Page, replacement: string): Promise<void> {
  await focusEditor(page)
  await page.keyboard.press('Control+a')
  await paste(page, replacement)
  await expect.poll(() => text(page)).toBe(replacement)
}

/** Replaces one line (from 1) of the active editor. */
export async function replaceLine(page: Page, line: number, replacement: string): Promise<void> {
  await goTo(page, line)
  await page.keyboard.press('Shift+End')
  await paste(page, replacement)
  await expect.poll(async () => (await text(page)).split('\n')[line - 1]).toBe(replacement)
}

/** Puts the cursor before the first place where the text stands. */
export async function goToText(page: Page, wanted: string): Promise<void> {
  const whole = await text(page)
  const at = whole.indexOf(wanted)
  if (at < 0) throw new Error(`"${wanted}" is not in the editor, which holds:\n${whole}`)
  const before = whole.slice(0, at).split('\n')
  const line = before.length
  const prefix = before.at(-1)!
  // Going to a column counts wide characters twice, so what follows the first of them is walked.
  const plain = /^[ -~]*/.exec(prefix)![0].length
  await goTo(page, line, plain + 1)
  const walked = [...new Intl.Segmenter().segment(prefix.slice(plain))]
  for (const _ of walked) await page.keyboard.press('ArrowRight')
}

/** Saves the active editor and waits until VS Code no longer marks it as changed. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor()
}

/** The middle of the first place where the text stands, in pixels of the page; brings it into view. */
export async function place(page: Page, wanted: string): Promise<{ x: number; y: number }> {
  await goToText(page, wanted)
  return editor(page).evaluate((element, looked) => {
    const top = element.querySelector('.active-line-number')?.parentElement?.style.top
    const lines = [...element.querySelectorAll<HTMLElement>('.view-lines > .view-line')]
    const line = lines.find(candidate => candidate.style.top === top)
    const at = line?.textContent?.replaceAll('\u00a0', ' ').indexOf(looked) ?? -1
    if (line === undefined || at < 0) throw new Error(`"${looked}" is not in the line of the cursor`)
    const range = document.createRange()
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let passed = 0; walker.nextNode(); passed += walker.currentNode.textContent!.length) {
      const length = walker.currentNode.textContent!.length
      const end = at + looked.length
      if (at >= passed && at < passed + length) range.setStart(walker.currentNode, at - passed)
      if (end > passed && end <= passed + length) range.setEnd(walker.currentNode, end - passed)
    }
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, wanted)
}

async function paste(page: Page, pasted: string): Promise<void> {
  await page.evaluate(content => navigator.clipboard.writeText(content), pasted)
  await page.keyboard.press('Control+v')
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
