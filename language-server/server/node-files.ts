import { URI } from 'vscode-uri'
import { configuredRoot, discover } from '../../src/project/discover.js'
import { readText } from '../../src/project/load.js'
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
  folderOf: uri => {
    const folder = pathOf(uri.slice(0, uri.lastIndexOf('/')))
    return uriOf(configuredRoot(folder) ?? folder)
  },
}
