// The types that ship with the library: what the compiler declares for its entries and for whatever these lead to.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { reachableFrom } from './reachable-declarations.js'

/** Writes the declarations of `src/index.ts` and `src/node.ts` below a folder, as `src/index.d.ts` and so on. */
export const writeDeclarations = async (root: string, folder: string): Promise<void> => {
  const all = join(root, 'dist.types')
  rmSync(all, { recursive: true, force: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [
    compiler,
    '--project',
    join(root, 'scripts/tsconfig.declarations.json'),
    '--outDir',
    all,
  ])
  for (const file of reachableFrom(['src/index.d.ts', 'src/node.d.ts'].map(entry => join(all, entry)))) {
    const place = join(folder, relative(all, file))
    mkdirSync(dirname(place), { recursive: true })
    cpSync(file, place)
  }
  rmSync(all, { recursive: true })
}
