import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isSystemError } from '../../project/files/system-reason.js'

const folders = (): readonly string[] => {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return [
        join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        join(home, 'AppData', 'Local', 'Microsoft', 'Windows', 'Fonts'),
      ]
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        join(home, '.local', 'share', 'fonts'),
        join(home, '.fonts'),
      ]
  }
}

/** What a folder holds, in an order that is always the same; nothing where there is none or it is not ours to read. */
const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  } catch (error) {
    if (isSystemError(error)) return []
    throw error
  }
}

const isSans = (file: string): boolean => !/serif|mono|emoji|symbol/i.test(file.replace(/sans.?serif/gi, ''))

/** The fonts of this machine for scripts that ours has not, plain faces only: one CJK font alone takes 20 MB. */
export const systemFonts = (): readonly Uint8Array[] =>
  folders()
    .flatMap(folder => filesIn(folder).map(file => join(folder, file)))
    .filter(
      file =>
        /\.(ttf|otf|ttc)$/i.test(file) &&
        isSans(file) &&
        !/bold|black|italic|oblique|light|thin|heavy|medium|condensed/i.test(file),
    )
    .flatMap(file => {
      try {
        return [readFileSync(file)]
      } catch (error) {
        if (isSystemError(error)) return []
        throw error
      }
    })
