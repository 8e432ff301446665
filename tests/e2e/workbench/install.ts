import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, nodeEnvironment, root } from './places.js'
import { run } from './run.js'

const version = '4.139.1'
const home = join(cache, 'workbench')
const marker = 'complete.txt'
// Native modules fit one Node only, so another Node means another installation.
const wanted = `code-server ${version}, Node modules ${process.versions.modules}\n`

/** What native modules are built with. It comes with the project's Node; a later `npm install` of something else removes it. */
export const headers = join(root, 'node_modules/node/node_modules', `node-${process.platform}-${process.arch}`)

/** The script that starts code-server, once `installWorkbench` is through. */
export const codeServer = join(home, 'node_modules/code-server/out/node/entry.js')

/**
 * Puts code-server (VS Code 1.139 for the browser, about 600 MB) into `.cache/workbench` unless it is there.
 * It is built in a folder of its own and renamed at the end, so an interrupted installation is never used.
 */
export async function installWorkbench(): Promise<void> {
  if (await isInstalled()) return
  const building = join(cache, 'workbench.partial')
  const env = { ...nodeEnvironment(), npm_config_nodedir: headers }
  const npm = (folder: string, ...parameters: string[]) =>
    run('npm', [...parameters, '--no-audit', '--no-fund'], folder, env)

  await rm(building, { recursive: true, force: true })
  await mkdir(building, { recursive: true })
  // Without a package.json of its own, npm would install into the repository above.
  await writeFile(join(building, 'package.json'), '{ "private": true }\n')

  say(`code-server ${version}: download`)
  await npm(building, 'install', `code-server@${version}`, '--ignore-scripts')
  say('code-server: the packages of its VS Code')
  // Its own postinstall also builds kerberos, which needs system headers and which the server does not use.
  const vscode = join(building, 'node_modules/code-server/lib/vscode')
  await npm(vscode, 'install', '--omit=dev', '--ignore-scripts')
  say('code-server: native modules')
  await npm(vscode, 'rebuild', '--dangerously-allow-all-scripts', '@vscode/spdlog', '@vscode/native-watchdog')

  await writeFile(join(building, marker), wanted)
  await rm(home, { recursive: true, force: true })
  await rename(building, home)
  say('code-server: installed')
}

/** Whether the workbench is there, built for this Node. */
export async function isInstalled(): Promise<boolean> {
  const file = join(home, marker)
  return existsSync(file) && (await readFile(file, 'utf8')) === wanted
}

function say(step: string): void {
  console.log(`[workbench] ${step}`)
}
