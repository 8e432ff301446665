import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.js'
import { root } from './places.js'
import { settings, type Theme } from './settings.js'
import { type Server, userData } from './start.js'

/** One VS Code window on a workspace of its own. */
export type Window = {
  readonly page: Page
  /** The workspace folder, a temporary copy that tests may change. */
  readonly folder: string
  /** The text of a workspace file as it stands on disk. */
  readonly saved: (path: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** What a window opens: `examples/NAME`, or files by path. */
export type Workspace = string | Readonly<Record<string, string>>

/** Opens VS Code on a copy of the workspace. One window at a time: the theme is a setting of the server. */
export async function startWindow(server: Server, workspace: Workspace, theme: Theme): Promise<Window> {
  const parent = await mkdtemp(join(server.folder, 'workspace-'))
  const folder = await fill(parent, workspace)
  await write(join(userData(server.folder), 'User/settings.json'), JSON.stringify(settings(theme)))

  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
  const page = await context.newPage()
  // Unsaved text asks whether to leave; the workspace is thrown away anyway.
  page.on('dialog', dialog => dialog.accept())

  const stop = async () => {
    // Leaving the page ends its extension host; a browser that just goes away would be waited for.
    await page.goto('about:blank')
    await browser.close()
    await rm(parent, { recursive: true, force: true })
  }
  try {
    await page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`)
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
  } catch (error) {
    await stop()
    throw error
  }
  return { page, folder, saved: path => readFile(join(folder, path), 'utf8'), stop }
}

async function fill(parent: string, workspace: Workspace): Promise<string> {
  if (typeof workspace === 'string') {
    const folder = join(parent, workspace)
    await cp(join(root, 'examples', workspace), folder, { recursive: true })
    return folder
  }
  const folder = join(parent, 'workspace')
  for (const [path, text] of Object.entries(workspace)) await write(join(folder, path), text)
  return folder
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
