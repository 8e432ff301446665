import { expect, test } from 'vitest'
import { formatEdits, formatText } from '../../../language-server/editing/formatting/format-text.js'
import { exampleFiles, meaningOf, readExample, wordsOf } from './meaning.js'

test.each(exampleFiles)('%s is formatted', file => {
  const text = readExample(file)
  expect(formatText(text)).toEqual({ text })
  expect(formatEdits(text)).toEqual([])
})

test.each(exampleFiles)('%s without any layout gets one that means the same', file => {
  const text = readExample(file)
  const flat = text.replaceAll(/\n[^\S\n]+/g, '\n').replaceAll(/(?<=\S) {2,}(?=\S)/g, ' ')
  const result = formatText(flat)
  expect(result).toHaveProperty('text')
  if (!('text' in result)) return
  expect(wordsOf(result.text)).toEqual(wordsOf(flat))
  expect(meaningOf(result.text)).toEqual(meaningOf(flat))
  expect(formatText(result.text)).toEqual(result)
})
