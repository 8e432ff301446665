import type { Connection, ServerCapabilities, TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { formatEdits, formatOnType, formatRange, type OffsetEdit } from '../editing/formatting/format-text.js'

export const formattingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
}

export const registerFormatting = (
  connection: Connection,
  documentOf: (uri: string) => TextDocument | undefined,
): void => {
  const answer = ({ uri }: { readonly uri: string }, edits: (text: string) => readonly OffsetEdit[]): TextEdit[] => {
    const document = documentOf(uri)
    if (!document) return []
    return edits(document.getText()).map(({ start, end, newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    }))
  }
  connection.onDocumentFormatting(({ textDocument }) => answer(textDocument, formatEdits))
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    answer(textDocument, text => formatRange(text, range.start.line, range.end.line)),
  )
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    answer(textDocument, text => formatOnType(text, position.line, position.character)),
  )
}
