import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { URI } from 'vscode-uri'
import { createDiagnostics } from '../../language-server/server/diagnostics.js'
import { nodeFiles } from '../../language-server/server/node-files.js'
import { createProjectSet } from '../../language-server/server/project-set.js'
import { startClient } from './client.js'
import { doWork, type Listener, startingFiles, work } from './random-work.js'

// After any work, the editor shows what it would show had it been started just now. To see a failure again, set
// WAYPOST_SEED to the seed in its message.
const seed = Number(process.env.WAYPOST_SEED ?? 20261001)

/** What a server that is part of this process has published for each file. */
const serverHere = async (folder: string) => {
  const projects = createProjectSet(nodeFiles)
  const shown = new Map<string, unknown>()
  const diagnostics = createDiagnostics(
    {
      sendDiagnostics: async ({ uri, diagnostics }) => {
        if (diagnostics.length === 0) shown.delete(uri)
        else shown.set(uri, diagnostics)
      },
    },
    projects,
  )
  const uriOf = (file: string): string => URI.file(join(folder, file)).toString()
  let version = 0
  const typed = async (file: string, text: string): Promise<void> => {
    version++
    await projects.edit(uriOf(file), text, version)
    diagnostics.refresh({ uri: uriOf(file), version })
  }
  const listener: Listener = {
    opened: typed,
    changed: (file, _, text) => typed(file, text),
    closed: async file => {
      await projects.close(uriOf(file))
      diagnostics.refresh()
    },
    onDisk: async (file, type) => {
      await projects.changedOnDisk([{ uri: uriOf(file), contentOnly: type === 2 }])
      diagnostics.refresh()
    },
  }
  await projects.openFolders([uriOf('').replace(/\/$/, '')])
  diagnostics.refresh()
  return { listener, shown: () => Object.fromEntries([...shown].toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}

const inNewFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'waypost-work-')))
  try {
    for (const [file, text] of Object.entries(startingFiles)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test(`what is known does not depend on how it came about (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(work, steps =>
      inNewFolder(async folder => {
        const warm = await serverHere(folder)
        const stepped: Listener['stepped'] = async open => {
          const cold = await serverHere(folder)
          for (const [file, text] of open) await cold.listener.opened(file, text)
          expect(warm.shown()).toEqual(cold.shown())
        }
        await doWork(steps, folder, { ...warm.listener, stepped })
      }),
    ),
    { seed, numRuns: 150 },
  )
})

test(`nor does what the bundled server publishes (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(work, steps =>
      inNewFolder(async folder => {
        const warm = await startClient(folder)
        const open = await doWork(steps, folder, {
          opened: warm.open,
          changed: warm.change,
          closed: warm.close,
          onDisk: warm.watched,
        })
        const shown = await warm.shown()
        await warm.stop()
        const cold = await startClient(folder)
        for (const [file, text] of open) await cold.open(file, text)
        expect(shown).toEqual(await cold.shown())
        await cold.stop()
      }),
    ),
    { seed, numRuns: 4 },
  )
})
