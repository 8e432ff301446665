import type { Range } from 'vscode-languageserver'

/** The text that a range of it covers. */
export const textIn = (text: string, { start, end }: Range): string => {
  const lines = text.split('\n').slice(start.line, end.line + 1)
  return [...lines.slice(0, -1), lines.at(-1)!.slice(0, end.character)].join('\n').slice(start.character)
}
