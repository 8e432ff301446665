import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { runCommand } from './quick-input.js'

/** One row of the Problems panel. */
export type Problem = {
  readonly severity: 'Error' | 'Warning' | 'Info'
  readonly code: string
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * All rows of the Problems panel as it stands now, errors first; opens the panel.
 * The language server answers later than the window opens: `await expect.poll(() => problems(page)).toContainEqual(…)`.
 */
export async function problems(page: Page): Promise<Problem[]> {
  const panel = page.locator('.markers-panel')
  if (!(await panel.isVisible())) {
    await runCommand(page, 'Problems: Focus on Problems View')
    await panel.waitFor()
  }
  const table = panel.locator('.markers-table-container')
  if (!(await table.isVisible())) return []

  const found = new Map<number, Problem>()
  const read = async () => {
    const { rows, count } = await shown(page)
    for (const { index, problem } of rows) found.set(index, problem)
    return found.size >= count
  }
  if (!(await read())) {
    // The panel draws only the rows in view, so the others are brought there page by page.
    await table.locator('.monaco-list').focus()
    await page.keyboard.press('Home')
    await expect
      .poll(() => page.keyboard.press('PageDown').then(read), { message: 'the Problems panel does not scroll' })
      .toBe(true)
  }
  return [...found].sort(([a], [b]) => a - b).map(([, problem]) => problem)
}

function shown(page: Page): Promise<{ rows: { index: number; problem: Problem }[]; count: number }> {
  return page.locator('.markers-table-container .monaco-list').evaluate(list => {
    const rows = [...list.querySelectorAll('.monaco-list-row')]
    const text = (row: Element, part: string) => row.querySelector(part)?.textContent?.replaceAll('\u00a0', ' ') ?? ''
    return {
      count: Number(rows[0]?.getAttribute('aria-setsize') ?? 0),
      rows: rows.map(row => {
        const [line = 0, column = 0] = (text(row, '.file-position').match(/\d+/g) ?? []).map(Number)
        return {
          index: Number(row.getAttribute('data-index')),
          problem: {
            severity: row.querySelector('.severity > [title]')?.getAttribute('title') as 'Error' | 'Warning' | 'Info',
            code: text(row, '.code .monaco-link') || text(row, '.code .code-label'),
            message: row.querySelector('.message')?.getAttribute('title') ?? '',
            file: text(row, '.file-label'),
            line,
            column,
          },
        }
      }),
    }
  })
}
