import type { FileModel, Finding } from '../../src/model/index.js'
import type { JourneyFile } from '../generated/ast.js'
import { readComments } from '../lowering/comments.js'
import { lowerFile } from '../lowering/file.js'
import type { ILexingError, IRecognitionException, IToken } from '../parsing/chevrotain.js'
import type { Reading } from '../parsing/lexer-service.js'
import { languageServices } from '../parsing/services.js'
import type { Blocks, Repair } from '../parsing/token-repair.js'
import { syntaxProblems } from './syntax-problems.js'

export type ParsedText = {
  readonly root: JourneyFile
  readonly lexerErrors: readonly ILexingError[]
  readonly parserErrors: readonly IRecognitionException[]
  readonly skipped: number
  /** What the text consists of, before anything was repaired. */
  readonly tokens: readonly IToken[]
  readonly comments: readonly IToken[]
  readonly repairs: readonly Repair[]
}

/**
 * The syntax tree of a text. A text with errors is read once more with the keywords that begin a line reserved:
 * after an unfinished `after` the next line is then a property again, not the missing name. What is wrong with braces
 * is repaired first. The reading that skips less of the text holds.
 */
export const parseText = (text: string): ParsedText => {
  const first = parseOnce(text, 'as-written')
  if (first.parserErrors.length === 0) return first
  const second = parseOnce(text, 'repaired')
  return cost(second) <= cost(first) ? second : first
}

/** Skipped tokens; each repair counts as one. */
const cost = ({ skipped, repairs }: ParsedText): number => skipped + repairs.length

const parseOnce = (text: string, reading: Reading): ParsedText => {
  const { TreeParser, Lexer } = languageServices().parser
  const { tokens, errors: lexerErrors, written, comments, repairs } = Lexer.read(text, reading)
  const { root, errors: parserErrors, skipped } = TreeParser.parse<JourneyFile>(tokens)
  return { root, lexerErrors, parserErrors, skipped, tokens: written, comments, repairs }
}

/** What can begin something inside each kind of block. */
export const keywordsOfBlocks = (): Blocks => languageServices().parser.Lexer.blocks

/** What of a text could not be read, as findings. */
export const problemsOf = (parsed: ParsedText, file: string): readonly Finding[] =>
  syntaxProblems(file, parsed, keywordsOfBlocks)

/** What one file says, from its text alone. Never throws on text: what cannot be read becomes problems at its place. */
export const parseFile = (text: string, file: string): FileModel => {
  const parsed = parseText(text)
  return lowerFile(parsed.root, file, readComments(text, parsed.comments), problemsOf(parsed, file))
}
