import { describe, expect, test } from 'vitest'
import { languageServices } from '../../language-server/parsing/services.js'
import { parseText } from '../../language-server/reading/parse-file.js'
import { exampleProjects } from '../support/example-files.js'

/** The tokens that the completion parser reads of a text up to the cursor, after another text has been read. */
const upToCursor = (text: string, readBefore: string): readonly string[] => {
  parseText(readBefore)
  return languageServices()
    .parser.CompletionParser.parse(text)
    .tokens.map(({ image }) => image)
}

describe('a text up to the cursor', () => {
  const disturbed = 'journey J { touchpoint A Report it { after '

  test.each(['channel Phone', 'channel {'])('is read the same after `%s`', readBefore => {
    expect(upToCursor(disturbed, readBefore)).toEqual(['journey', 'J', '{', 'touchpoint', 'A', '{', 'after'])
  })

  test('is repaired nowhere while it is sound, wherever the cursor stands', () => {
    const { Lexer } = languageServices().parser
    const texts = Object.values(exampleProjects()).flatMap(files => Object.values(files))
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts)
      for (const { endOffset } of Lexer.read(text, 'as-written').written) {
        const before = text.slice(0, endOffset! + 1)
        expect({ before, ...Lexer.read(before, 'repaired') }).toMatchObject({ before, repairs: [] })
      }
  })
})
