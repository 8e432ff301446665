import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a browser that the tests can drive is called on the path, Chromium itself first. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]

/** Where installers put it without telling the path. */
const usualPlaces: { readonly [platform: string]: readonly string[] } = {
  linux: ['/usr/bin/chromium'],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(variable =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(place =>
      join(process.env[variable] ?? 'C:\\', place),
    ),
  ),
}

/** Whether a path leads to a program that may be started. */
export const isProgram = (path: string): boolean => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not ours to start is the answer that was asked for.
    return false
  }
}

/** The program of this name on the path. */
export const onPath = (command: string, path = process.env.PATH ?? ''): string | undefined => {
  const name = process.platform === 'win32' ? `${command}.exe` : command
  return path
    .split(delimiter)
    .filter(folder => folder !== '')
    .map(folder => join(folder, name))
    .find(isProgram)
}

/**
 * The browser that end-to-end tests drive: what WAYPOST_CHROMIUM names, or an installed Chromium, Chrome or Edge.
 * Where there is none, one sentence that says what to install.
 */
export const findBrowser = (
  environment: NodeJS.ProcessEnv = process.env,
  places = usualPlaces[process.platform] ?? [],
): { readonly path: string } | { readonly problem: string } => {
  const named = environment.WAYPOST_CHROMIUM
  if (named !== undefined)
    return isProgram(named)
      ? { path: named }
      : { problem: `WAYPOST_CHROMIUM names ${named}, which is no program that can be started.` }
  for (const command of commands) {
    const path = onPath(command, environment.PATH)
    if (path !== undefined) return { path }
  }
  const path = places.find(isProgram)
  if (path !== undefined) return { path }
  return {
    problem:
      'These tests drive a real browser, and none was found: install Chromium (on Debian with "apt-get install chromium fonts-noto-core fonts-noto-cjk"), ' +
      'Google Chrome or Microsoft Edge, or name the program in WAYPOST_CHROMIUM.',
  }
}
