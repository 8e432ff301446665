import { createScanner, type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Range } from '../../model/source.js'
import { type Part, rangeOf, strictJson } from './json-text.js'

type Flaw = keyof typeof ParseErrorCode

const reasons: Readonly<Record<Flaw, string>> = {
  InvalidSymbol: 'Words belong in double quotes, apart from true, false and null',
  InvalidNumberFormat: 'This is no number',
  PropertyNameExpected: 'Expected double-quoted property name',
  ValueExpected: 'Expected a value',
  ColonExpected: 'Expected a colon between name and value',
  CommaExpected: 'Expected a comma before this',
  CloseBraceExpected: 'Expected a closing brace }',
  CloseBracketExpected: 'Expected a closing bracket ]',
  EndOfFileExpected: 'Nothing may follow here',
  InvalidCommentToken: 'Comments are not allowed',
  UnexpectedEndOfComment: 'Comments are not allowed',
  UnexpectedEndOfString: 'Expected a closing double quote',
  UnexpectedEndOfNumber: 'This is no number',
  InvalidUnicode: 'Expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'A backslash cannot stand before this character',
  InvalidCharacter: 'This character cannot be written as it is',
}

/** No configuration comes near it; the parser calls itself for each level, and the stack is limited. */
const deepest = 100

/** Where a text opens more levels than any configuration has. */
const tooDeep = (text: string): Part | undefined => {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset()
    const sign = text.charAt(offset)
    if (sign === '{' || sign === '[') depth += 1
    if (sign === '}' || sign === ']') depth -= 1
    if (depth > deepest) return { offset, length: 1 }
  }
  return undefined
}

/** Why a text is not JSON, or not JSON that can be read, as a sentence with its first place; `undefined` when it can. */
export const flawInJson = (text: string): { readonly message: string; readonly range: Range } | undefined => {
  const deep = tooDeep(text)
  if (deep !== undefined)
    return { message: 'This is nested too deeply for a configuration.', range: rangeOf(text, deep) }
  const errors: ParseError[] = []
  parseTree(text, errors, strictJson)
  const [flaw] = errors.toSorted((a, b) => a.offset - b.offset)
  if (flaw === undefined) return undefined
  const isEnd = text.slice(flaw.offset).trim() === ''
  const reason = isEnd ? 'Unexpected end of JSON input' : reasons[printParseErrorCode(flaw.error) as Flaw]
  return { message: `This is not valid JSON: ${reason}.`, range: rangeOf(text, flaw) }
}
