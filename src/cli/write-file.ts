import { type FileHandle, open, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isSystemError, reasonOf } from '../project/system-reason.js'
import { Refusal } from './status.js'
import { temporaryFile } from './temporary-files.js'

const written = async (file: FileHandle, text: string): Promise<void> => {
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

const replace = async (path: string, mode: number, text: string): Promise<void> => {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const handle = await open(partial, 'wx', mode)
  const temporary = temporaryFile(partial)
  try {
    await written(handle, text)
    await rename(partial, path)
    temporary.kept()
  } catch (error) {
    temporary.dropped()
    throw error
  }
}

const existing = async (path: string) => {
  try {
    const real = await realpath(path)
    return { real, status: await stat(real) }
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Writes a file whole or not at all: readers see the old text or the new one. Links stay links, permissions stay;
 * a device or pipe is written to directly.
 */
export const writeWhole = async (path: string, text: string, name = path): Promise<void> => {
  try {
    const old = await existing(path)
    if (old === undefined) await replace(path, 0o666, text)
    else if (old.status.isFile()) await replace(old.real, old.status.mode, text)
    else await writeFile(path, text)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const reason = error.code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error)
    throw new Refusal(`${name} cannot be written: ${reason}. Nothing was changed there.`)
  }
}
