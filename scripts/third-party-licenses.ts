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
    const {
      version,
      license,
      homepage = `https://www.npmjs.com/package/${name}`,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const files = readdirSync(folder).filter(entry => /^licen[cs]e/i.test(entry))
    const texts = files.map(file => readFileSync(join(folder, file), 'utf8').trim())
    const text = `\n${texts.length === 0 ? `Source: ${homepage}` : texts.join('\n\n')}\n`
    return `${name} ${version}: ${license}\n${text}`
  })
  return `Waypost contains code of these packages.\n\n${sections.join(`\n${'-'.repeat(78)}\n\n`)}`
}
