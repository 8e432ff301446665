import { dirname } from 'node:path'
import { URI } from 'vscode-uri'
import { configuredRoot, discover } from '../../src/project/files/discover.js'
import { readText } from '../../src/project/files/load.js'
import { slashed } from '../../src/project/files/paths.js'
import type { ProjectFiles } from './project-files.js'

const pathOf = (uri: string): string => URI.parse(uri).fsPath
const uriOf = (path: string): string => URI.file(path).toString()

/** Projects and texts from the disk. */
export const nodeFiles: ProjectFiles = {
  discover: async folder => {
    const path = pathOf(folder)
    const { projects, problems } = await discover([path], path)
    return {
      projects: projects.map(({ root, settings, files }) => ({ root: uriOf(root), settings, files: files.map(uriOf) })),
      problems,
    }
  },
  read: async uri => {
    const read = readText(pathOf(uri), uri)
    return 'text' in read ? read.text : undefined
  },
  // Without a configuration above it, a lone file could only stand for all that lies around it: a whole home folder.
  folderOf: uri => {
    if (URI.parse(uri).scheme !== 'file') return undefined
    const root = configuredRoot(slashed(dirname(pathOf(uri))))
    return root === undefined ? undefined : uriOf(root)
  },
}
