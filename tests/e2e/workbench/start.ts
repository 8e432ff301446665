import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { codeServer } from './install.js'
import { nodeEnvironment } from './places.js'
import { run } from './run.js'

/** A running VS Code server: where it listens, and its folder for settings and workspaces. */
export type Server = { readonly url: string; readonly folder: string }

/** Starts VS Code with nothing but the given extension, on a free port, with fresh settings and extension folders. */
export async function startServer(vsix: string): Promise<Server & { readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'waypost-e2e-'))
  const config = join(folder, 'config.yaml')
  // Without a file of its own, code-server writes one into the developer's home.
  await writeFile(config, 'cert: false\n')
  const places = [
    '--config',
    config,
    '--user-data-dir',
    userData(folder),
    '--extensions-dir',
    join(folder, 'extensions'),
  ]

  console.log('[workbench] install the extension')
  await run('node', [codeServer, ...places, '--install-extension', vsix], folder)

  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy']
  const listen = ['--auth', 'none', '--bind-addr', '127.0.0.1:0']
  // A group of its own, so that the extension host and the language server end with it.
  const server = spawn('node', [codeServer, ...listen, ...quiet, ...places], {
    cwd: folder,
    env: nodeEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => killGroup(server)
  process.once('exit', kill)
  const url = await listening(server)
  console.log(`[workbench] VS Code listens on ${url}`)

  const stop = async () => {
    process.off('exit', kill)
    const ended = server.exitCode === null ? once(server, 'exit') : undefined
    kill()
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { url, folder, stop }
}

/** Where VS Code keeps the user's settings in a server's folder. */
export function userData(folder: string): string {
  return join(folder, 'user-data')
}

/** Waits for the line in which the server says its address. */
async function listening(server: ChildProcess): Promise<string> {
  const said: string[] = []
  server.stderr?.on('data', chunk => said.push(String(chunk)))
  for await (const line of createInterface({ input: server.stdout! })) {
    said.push(`${line}\n`)
    const address = /HTTP server listening on (http:\/\/[^/\s]+)/.exec(line)?.[1]
    if (address !== undefined) {
      // Keep reading: a full pipe would stop the server.
      server.stdout?.resume()
      return address
    }
  }
  throw new Error(`VS Code ended before it listened:\n${said.join('')}`)
}

function killGroup(server: ChildProcess): void {
  if (server.pid === undefined) return
  try {
    process.kill(-server.pid, 'SIGKILL')
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what is wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
