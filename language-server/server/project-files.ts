import type { ProjectSettings } from '../../src/model/settings.js'

/** One project below a folder, its files as URIs in the editor's spelling. */
export type FoundProject = {
  readonly root: string
  readonly settings: ProjectSettings
  readonly files: readonly string[]
}

/** Where the server finds projects and their texts: a disk, or the editor itself when it runs in a browser. */
export type ProjectFiles = {
  readonly discover: (
    folder: string,
  ) => Promise<{ readonly projects: readonly FoundProject[]; readonly problems: readonly string[] }>
  /** The text of a file, or undefined when it is gone or cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>
  /** The project to open for a file that lies in none of the editor's folders, if it is known to be part of one. */
  readonly folderOf: (uri: string) => string | undefined
}

/** Files whose change can move others into or out of a project. */
export const shapesProjects = (uri: string): boolean =>
  uri.endsWith('/waypost.config.json') || uri.endsWith('/.gitignore')
