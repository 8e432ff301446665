import type { PlacedCard } from './card.js'
import { type Pack, pack, widthOfColumns } from './packing.js'

/** A card with its place on the two scales. */
export type Rated = { readonly power: number; readonly interest: number; readonly card: PlacedCard }

/** Cells of one level of power or interest; `at` and `size` in pixels from the grid's upper left corner. */
export type Band = { readonly level: number; readonly high: boolean; readonly at: number; readonly size: number }

export type GridLayout = {
  readonly width: number
  readonly height: number
  /** Interest from low to high, left to right. */
  readonly columns: readonly Band[]
  /** Power from high to low, top to bottom. */
  readonly rows: readonly Band[]
  readonly cells: readonly { readonly row: Band; readonly column: Band; readonly cards: Pack }[]
}

const scale = [1, 2, 3, 4, 5]
const cellPadding = 10
const leastColumn = 64
const leastRow = 44
/** Between the quadrants. */
const split = 10
/** Above the cells of a quadrant, for its strategy. */
export const headingHeight = 50
/** What a heading needs, in the narrowest quadrant. */
const leastQuadrant = 220

/** So many side by side that a crowd on one spot stays about as wide as high. */
const sideBySide = (cards: number): number => Math.max(1, Math.ceil(Math.sqrt(cards / 4)))

const levelsOf = (values: readonly number[]): readonly number[] =>
  [...new Set([...scale, ...values])].sort((a, b) => a - b)

type Sized = { readonly level: number; readonly high: boolean; readonly size: number }

/** What is left over is shared out evenly, first within a half that is too narrow for its heading. */
const stretched = (bands: readonly Sized[], leastHalf: number, least: number): readonly Sized[] => {
  const sum = (of: readonly Sized[]): number => of.reduce((total, { size }) => total + size, 0)
  const halves = bands.map(band => {
    const half = bands.filter(({ high }) => high === band.high)
    return { ...band, size: band.size + Math.max(0, leastHalf - sum(half)) / half.length }
  })
  const missing = Math.max(0, least - sum(halves)) / bands.length
  return halves.map(band => ({ ...band, size: band.size + missing }))
}

/** `head` stands before each half. */
const placed = (bands: readonly Sized[], head: number): readonly Band[] => {
  let at = 0
  return bands.map((band, place) => {
    const previous = bands[place - 1]
    if (!previous) at += head
    else if (previous.high !== band.high) at += split + head
    const start = at
    at += band.size
    return { ...band, at: start }
  })
}

/**
 * Every level has a column or row of its own, as large as what stands there needs: nothing is moved from its spot and nothing
 * hides anything. `least` is the width that is to be filled.
 */
export const layoutGrid = (rated: readonly Rated[], threshold: number, least: number): GridLayout => {
  const interests = levelsOf(rated.map(({ interest }) => interest))
  const powers = levelsOf(rated.map(({ power }) => power)).toReversed()
  const spots = Map.groupBy(rated, ({ power, interest }) => `${power} ${interest}`)
  const on = (power: number, interest: number): readonly PlacedCard[] =>
    (spots.get(`${power} ${interest}`) ?? []).map(({ card }) => card)
  const sides = new Map(
    interests.map(interest => [interest, sideBySide(Math.max(...powers.map(power => on(power, interest).length)))]),
  )
  const packs = new Map(
    powers.map(power => [
      power,
      new Map(interests.map(interest => [interest, pack(on(power, interest), sides.get(interest) ?? 1)])),
    ]),
  )
  const widthOf = (interest: number): number =>
    powers.some(power => on(power, interest).length > 0)
      ? widthOfColumns(sides.get(interest) ?? 1) + 2 * cellPadding
      : leastColumn
  const heightOf = (power: number): number =>
    Math.max(leastRow, ...interests.map(interest => (packs.get(power)?.get(interest)?.height ?? 0) + 2 * cellPadding))
  const sized = (level: number, size: number): Sized => ({ level, high: level >= threshold, size })
  const columns = placed(
    stretched(
      interests.map(interest => sized(interest, widthOf(interest))),
      leastQuadrant,
      least - split,
    ),
    0,
  )
  const rows = placed(
    powers.map(power => sized(power, heightOf(power))),
    headingHeight,
  )
  const endOf = (bands: readonly Band[]): number => {
    const last = bands.at(-1)
    return last ? last.at + last.size : 0
  }
  return {
    width: endOf(columns),
    height: endOf(rows),
    columns,
    rows,
    cells: rows.flatMap(row =>
      columns.flatMap(column => {
        const cards = packs.get(row.level)?.get(column.level)
        return cards && cards.height > 0 ? [{ row, column, cards }] : []
      }),
    ),
  }
}
