import type { IToken } from 'chevrotain'
import type { ParseResult } from 'langium'
import type { FileModel } from '../../src/model/index.js'
import type { JourneyFile } from '../generated/ast.js'
import { readComments } from '../lowering/comments.js'
import { lowerFile } from '../lowering/file.js'
import { blockKeywords } from './block-keywords.js'
import type { WaypostLexer } from './lexer.js'
import { languageServices } from './services.js'
import { syntaxProblems } from './syntax-problems.js'

export type ParsedText = {
  readonly result: ParseResult<JourneyFile>
  readonly tokens: readonly IToken[]
  readonly comments: readonly IToken[]
}

/**
 * The syntax tree of a text. A text with errors is read once more with the keywords that begin a line reserved:
 * after an unfinished `after` the next line is then a property again, not the missing name. The reading that skips
 * less of the text holds.
 */
export const parseText = (text: string): ParsedText => {
  const first = parseOnce(text, false)
  if (first.result.parserErrors.length === 0) return first
  const second = parseOnce(text, true)
  return skipped(second) <= skipped(first) ? second : first
}

const skipped = ({ result }: ParsedText): number =>
  result.parserErrors.reduce((sum, error) => sum + error.resyncedTokens.length, 0)

const parseOnce = (text: string, strict: boolean): ParsedText => {
  const { LangiumParser, Lexer } = languageServices().parser
  const lexer = Lexer as WaypostLexer
  lexer.strict = strict
  const result = LangiumParser.parse<JourneyFile>(text)
  return { result, ...lexer.last }
}

let keywords: ReturnType<typeof blockKeywords> | undefined

/** What can begin something inside each kind of block. */
export const keywordsOfBlocks = (): ReturnType<typeof blockKeywords> => {
  keywords ??= blockKeywords(languageServices().Grammar)
  return keywords
}

/** What one file says, from its text alone. Never throws on text: what cannot be read becomes problems at its place. */
export const parseFile = (text: string, file: string): FileModel => {
  const { result, tokens, comments } = parseText(text)
  const problems = syntaxProblems(
    file,
    tokens,
    result.lexerErrors,
    result.parserErrors,
    result.parserErrors.length > 0 ? keywordsOfBlocks() : new Map(),
  )
  return lowerFile(result.value, file, readComments(text, comments), problems)
}
