import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { configName } from '../../model/settings.js'
import { joined, shown, slashed } from '../../project/files/paths.js'
import { isSystemError, reasonOf } from '../../project/files/system-reason.js'
import { Refusal, status } from '../status.js'
import type { Host } from '../terminal/host.js'
import { firstConfig, firstJourney } from './first-project.js'

/** `waypost init`: a configuration and a small journey to start from. What is already there stays as it is. */
export const init = async (folder: string | undefined, host: Host): Promise<number> => {
  const root = slashed(resolve(host.folder, folder ?? '.'))
  const files = [
    { path: joined(root, configName), text: firstConfig },
    { path: joined(root, 'first.journey'), text: firstJourney },
  ]
  const present = files.filter(({ path }) => existsSync(path)).map(({ path }) => shown(path, host.folder))
  if (present.length > 0)
    throw new Refusal(
      `${present.join(' and ')} would be overwritten, so nothing was written. Name another folder: waypost init FOLDER.`,
    )
  try {
    await mkdir(root, { recursive: true })
    for (const { path, text } of files) {
      await writeFile(path, text, { flag: 'wx' })
      await host.print(`${shown(path, host.folder)}\n`)
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new Refusal(`The project cannot be written to ${root}: ${reasonOf(error)}.`)
  }
  await host.say('Next: `waypost check`, then `waypost analyze critical-path`.\n')
  return status.fine
}
