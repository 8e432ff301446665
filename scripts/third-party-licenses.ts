import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licence texts of all packages that bundled files come from, as their licences ask for. */
export const thirdPartyLicenses = (root: string, bundled: Iterable<string>): string => {
  const packages = new Set<string>()
  for (const file of bundled) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
    if (name !== undefined) packages.add(name)
  }
  const sections = [...packages].sort().map(name => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    return `${name} ${version}: ${license}\n${text}`
  })
  return `Waypost contains code of these packages.\n\n${sections.join(`\n${'-'.repeat(78)}\n\n`)}`
}
