import { type FileHandle, open, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isSystemError, reasonOf } from '../../project/files/system-reason.js'
import { Refusal } from '../status.js'
import { temporaryFile } from './temporary-files.js'

const written = async (file: FileHandle, content: string | Uint8Array): Promise<void> => {
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

const replace = async (path: string, mode: number, content: string | Uint8Array): Promise<void> => {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const handle = await open(partial, 'wx', mode)
  const temporary = temporaryFile(partial)
  try {
    await written(handle, content)
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
 * Writes a file whole or not at all: readers see the old content or the new one. Links stay links, permissions stay;
 * a device or pipe is written to directly.
 */
export const writeWhole = async (path: string, content: string | Uint8Array, name = path): Promise<void> => {
  try {
    const old = await existing(path)
    if (old === undefined) await replace(path, 0o666, content)
    else if (old.status.isFile()) await replace(old.real, old.status.mode, content)
    else await writeFile(path, content)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const reason = error.code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error)
    throw new Refusal(`${name} cannot be written: ${reason}. Nothing was changed there.`)
  }
}
