import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.js'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless browser: the one of `findBrowser`. Throws its sentence where there is none. */
export const launchBrowser = (): Promise<Browser> => {
  const found = findBrowser()
  if ('problem' in found) throw new Error(found.problem)
  return chromium.launch({ executablePath: found.path, args: flags })
}
