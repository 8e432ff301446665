import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from './places.js'
import { run } from './run.js'

/**
 * Builds and packages the extension as users get it, and returns the path of the .vsix.
 * WAYPOST_VSIX names a package to test instead, which saves the build while a test is being written.
 */
export async function packageExtension(): Promise<string> {
  const given = process.env.WAYPOST_VSIX
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`WAYPOST_VSIX names ${given}, which does not exist.`)
    return given
  }
  const vsix = join(cache, 'waypost.vsix')
  await mkdir(cache, { recursive: true })
  console.log('[workbench] build and package')
  await run('npm', ['run', 'package', '--', '--out', vsix], root)
  return vsix
}
