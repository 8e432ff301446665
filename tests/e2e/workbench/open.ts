import { inject } from 'vitest'
import type { Theme } from './settings.js'
import { startWindow, type Window, type Workspace } from './start-window.js'

export type { Window, Workspace } from './start-window.js'

/** Opens a window of the VS Code that all specs share. */
export function openWindow(workspace: Workspace, theme: Theme = 'Dark Modern'): Promise<Window> {
  return startWindow(inject('server'), workspace, theme)
}
