import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import { parseText } from '../../reading/parse-file.js'

/** Blocks in braces and comments over several lines; also in a broken file, as far as braces pair up. */
export const foldingRanges = (text: string): FoldingRange[] => {
  const { tokens, comments } = parseText(text)
  const result: FoldingRange[] = []
  const open: number[] = []
  for (const { image, startLine, tokenType } of tokens) {
    if (tokenType.name === '{') open.push(startLine!)
    else if (image === '}') {
      const start = open.pop()
      if (start !== undefined && start < startLine! - 1) result.push({ startLine: start - 1, endLine: startLine! - 2 })
    }
  }
  for (const { startLine, endLine } of comments)
    if (startLine! < endLine!)
      result.push({ startLine: startLine! - 1, endLine: endLine! - 1, kind: FoldingRangeKind.Comment })
  return result
}
