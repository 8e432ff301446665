import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { installWorkbench } from './workbench/install.js'
import { missingForWorkbench } from './workbench/needs.js'
import { packageExtension } from './workbench/package.js'
import { output } from './workbench/places.js'
import { type Server, startServer } from './workbench/start.js'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to that of another module
  export interface ProvidedContext {
    server: Server
  }
}

/** Installs VS Code, packages the extension and starts the one with the other, once for all specs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(output, { recursive: true, force: true })
  const missing = await missingForWorkbench()
  if (missing !== undefined) throw new Error(missing)
  await installWorkbench()
  const { url, folder, stop } = await startServer(await packageExtension())
  project.provide('server', { url, folder })
  return stop
}
