import { globSync, readFileSync } from 'node:fs'
import { parseFile, parseText } from '../../../language-server/reading/parse-file.js'

/** What a text says, without the places where it says it. */
export const meaningOf = (text: string): unknown => {
  const { declarations, references, problems, ignores } = parseFile(text, 'a.journey')
  return JSON.parse(
    JSON.stringify({ declarations, references, problems, ignores }, (key, value) =>
      /^(range|nameRange|covers|dot)$/.test(key) ? value !== undefined : value,
    ),
  )
}

/** All tokens and comments in order; white space inside comments does not count. */
export const wordsOf = (text: string): readonly string[] => {
  const { tokens, comments } = parseText(text)
  return [...tokens, ...comments]
    .sort((a, b) => a.startOffset - b.startOffset)
    .map(({ image }) => (image.startsWith('/') ? image.replaceAll(/\s+/g, ' ').trim() : image))
}

export const exampleFiles: readonly string[] = globSync([
  'examples/**/*.journey',
  'tests/fixtures/cjml-bookis/*.journey',
]).sort()

export const readExample = (file: string): string => readFileSync(file, 'utf8')
