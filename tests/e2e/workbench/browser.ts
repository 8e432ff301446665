import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium to use: the environment variable WAYPOST_CHROMIUM, or Debian's. Throws with the way to install it. */
export function chromiumPath(): string {
  const path = process.env.WAYPOST_CHROMIUM ?? '/usr/bin/chromium'
  if (existsSync(path)) return path
  throw new Error(
    `There is no Chromium at ${path}, and the end-to-end tests drive VS Code in one. Install it with ` +
      '"apt-get install chromium fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji", or name another in WAYPOST_CHROMIUM.',
  )
}

/** A headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: flags })
}
