import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Declared, declaredIn } from '../../src/model/declared.js'
import type { FileModel, Range } from '../../src/model/index.js'
import { declarationsSchema } from '../../src/model/model.js'
import { exampleProjects, journeyFilesIn } from '../support/example-files.js'
import { slip, slipped } from '../support/one-slip.js'
import { edits, isRemoval, textAfter } from '../support/random-edits.js'
import { read } from '../support/reading.js'

/** What fast-check prints on failure (seed and path) replays it: put both here. */
const replayable = { seed: 20_261_121 }

const texts = [
  ...Object.values(exampleProjects()).flatMap(files => Object.values(files)),
  ...Object.values(journeyFilesIn('tests/fixtures/worked-example')),
]
const everything = texts.join('\n')
const text = fc.constantFrom(...texts)
const damage = fc.array(
  edits.filter(edit => !isRemoval(edit)),
  { minLength: 1, maxLength: 6 },
)

const isInside = (range: Range, lines: readonly string[]): boolean =>
  [range.start, range.end].every(
    ({ line, column }) => line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1].length + 1,
  )

const placesIn = (file: FileModel): readonly Range[] => [
  ...file.problems.map(({ range }) => range),
  ...file.references.map(({ range }) => range),
  ...declaredIn(file).flatMap(({ element }) => [element.nameRange, element.range]),
]

describe('whatever happens to a file', () => {
  test('it is read without an exception, twice the same, into a sound model whose places are in the text', () => {
    fc.assert(
      fc.property(text, damage, (start, changes) => {
        const damaged = changes.reduce((before, edit) => textAfter(before, edit, everything), start)
        const file = read(damaged)
        const lines = damaged.split('\n')
        expect(read(damaged)).toEqual(file)
        expect(declarationsSchema.parse(file.declarations)).toEqual(file.declarations)
        expect(placesIn(file).filter(range => !isInside(range, lines))).toEqual([])
      }),
      { ...replayable, numRuns: 400 },
    )
  })

  test('also if it never was one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), nonsense => {
        expect(read(nonsense).file).toBe('a.journey')
      }),
      { ...replayable, numRuns: 500 },
    )
  })
})

describe('one slip', () => {
  /** What stands at the top of files, and how much is in each. */
  const sizes = (file: FileModel): ReadonlyMap<string, number> => {
    const top = (declared: Declared): string => (declared.owner ? top(declared.owner) : declared.key)
    return new Map([...Map.groupBy(declaredIn(file), top)].map(([key, { length }]) => [key, length]))
  }

  /**
   * At most the declaration in which it stands goes, with what is in it: a slip in its name or keyword leaves nothing
   * to call it by. The items of most blocks and canvases stand at the top by name, so for them that is the block.
   */
  test('costs at most the declaration in which it stands', () => {
    const blockOf = (file: FileModel): ReadonlyMap<string, string> =>
      new Map(
        [...file.declarations.mosts, ...file.declarations.canvases].flatMap(block =>
          Object.values(block).flatMap(items =>
            Array.isArray(items)
              ? items.flatMap(item => ('nameRange' in item ? [[item.name as string, block.name] as const] : []))
              : [],
          ),
        ),
      )
    fc.assert(
      fc.property(text, slip, (start, how) => {
        const before = read(start)
        const after = sizes(read(slipped(start, how)))
        const blocks = blockOf(before)
        const hurt = [...sizes(before)].filter(([key, size]) => (after.get(key) ?? 0) < size).map(([key]) => key)
        expect(new Set(hurt.map(key => blocks.get(key) ?? key)).size).toBeLessThanOrEqual(1)
      }),
      { ...replayable, numRuns: 1500 },
    )
  })

  test('costs on average next to nothing', () => {
    const size = (file: FileModel): number => declaredIn(file).length
    const lost = fc
      .sample(fc.tuple(text, slip), { ...replayable, numRuns: 1500 })
      .map(([start, how]) => Math.max(0, size(read(start)) - size(read(slipped(start, how)))))
    const mean = lost.reduce((sum, each) => sum + each, 0) / lost.length
    // A name that is deleted takes what is in it along: with 15 declarations in a file that alone costs about 0.05.
    expect(mean).toBeLessThan(0.15)
  })
})
