import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LIST_FILES, listFilesSchema, READ_FILE, readFileSchema } from '../../language-server/protocol.js'

const wanted = '{**/*.journey,**/waypost.config.json,**/.gitignore}'
const unwanted = '**/node_modules/**'

/** Lists and reads the files of the opened folders for a language server without a file system. */
export const serveFiles = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.Disposable.from(
    client.onRequest(LIST_FILES, async (message: unknown) => {
      const { folder } = listFilesSchema.parse(message)
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder, true), wanted)
      const files = await vscode.workspace.findFiles(pattern, unwanted)
      return files.map(file => file.toString())
    }),
    client.onRequest(READ_FILE, async (message: unknown) => {
      const uri = vscode.Uri.parse(readFileSchema.parse(message).uri, true)
      if (!vscode.workspace.getWorkspaceFolder(uri)) throw new Error(`${uri} is in none of the opened folders.`)
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    }),
  )
