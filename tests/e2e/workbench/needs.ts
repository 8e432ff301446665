import { existsSync } from 'node:fs'
import { findBrowser, onPath } from './find-browser.js'
import { headers, isInstalled } from './install.js'

/** What building VS Code's native modules takes, which is done once. */
const compilers = ['g++', 'make', 'python3']

/** Why a real VS Code cannot be driven on this machine, as one sentence that says what to install; nothing where it can. */
export const missingForWorkbench = async (): Promise<string | undefined> => {
  const browser = findBrowser()
  if ('problem' in browser) return browser.problem
  if (await isInstalled()) return undefined
  if (!existsSync(headers))
    return 'VS Code for these tests is built once with the headers of Node, and they are gone since something was installed later: run "npm ci" and try again.'
  const missing = process.platform === 'linux' ? compilers.filter(command => onPath(command) === undefined) : []
  if (missing.length === 0) return undefined
  return `VS Code for these tests is built once, and for that ${new Intl.ListFormat('en').format(missing)} ${
    missing.length === 1 ? 'is' : 'are'
  } missing: install them (on Debian with "apt-get install build-essential python3").`
}
