import { join, resolve } from 'node:path'

/** The repository. */
export const root = resolve(import.meta.dirname, '../../..')
/** Downloads and builds that may be thrown away; ignored by git. */
export const cache = join(root, '.cache')
/** Pictures and results of the last run; ignored by git. */
export const output = join(root, 'out/e2e')

/** The environment with the project's own Node first, so that `node` and `npm` of every child run on Node 24. */
export function nodeEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` }
  // Inside a VS Code terminal these would make the test's server talk to the developer's own editor.
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_')))
}
