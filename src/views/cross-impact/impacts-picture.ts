import type { CrossImpactResult, InfluenceMatrix } from '../../analysis/cross-impact/index.js'
import type { Impacts } from '../../model/impacts.js'
import { label } from '../../model/label.js'
import { shortList } from '../../wording/lists.js'
import { inWords } from '../../wording/note.js'
import type { Fact } from '../drawing/facts-row.js'
import type { Title } from '../drawing/title-row.js'
import { signedText } from '../number-text.js'
import type { Source } from '../picture.js'
import { isolated } from '../text/direction.js'

/** One `impacts` with all that its pictures show. */
export type ImpactsPicture = {
  readonly impacts: Impacts
  readonly matrix: InfluenceMatrix
  readonly result: CrossImpactResult
  /** What a reader calls a factor. */
  readonly labelOf: (factor: string) => string
  /** Where the element that a factor is has its declaration. */
  readonly factorSource: (factor: string) => Source | undefined
  /** Where a cell is written: its first judgement, or the `?` of a table. */
  readonly cellSource: (cell: number) => Source | undefined
}

const shown = 3

const factsOf = ({ matrix, result, impacts, labelOf }: ImpactsPicture): readonly Fact[] => {
  const size = result.factors.length
  const named = (names: readonly string[]) =>
    names.length === 0
      ? undefined
      : shortList(
          names.map(name => isolated(labelOf(name))),
          shown,
        )
  const { direct, dematel } = result.topDrivers
  const isSame = dematel.join('\n') === direct.join('\n')
  const { scale } = impacts
  return [
    { name: 'Factors', text: String(size) },
    { name: 'Not judged yet', text: `${result.openCells} of ${size * Math.max(0, size - 1)} cells` },
    { name: 'Scale', text: scale && `${valueText(scale.min, matrix)} to ${valueText(scale.max, matrix)}` },
    { name: isSame ? 'Top driver' : 'Top driver by judgements', text: named(direct) },
    { name: 'Top driver by DEMATEL', text: isSame ? undefined : named(dematel) },
  ]
}

export const titleOfImpacts = (picture: ImpactsPicture): Title => {
  const { impacts } = picture
  return {
    title: label(impacts),
    description: impacts.description,
    facts: factsOf(picture),
    source: { name: impacts.name, range: impacts.nameRange, kind: 'wp-impacts' },
  }
}

export const sumText = (value: number): string => String(Math.round(value * 100) / 100)

/** A judgement as it is written: with its sign where judgements have one. */
export const valueText = (value: number, { signed }: Pick<InfluenceMatrix, 'signed'>): string =>
  signed ? signedText(value) : sumText(value)

export const nothingJudged =
  'No judgement yet. Write what acts on what, such as `Report -> Visit +2`, or a `matrix { … }`.'

/** What the picture shows, for those who cannot see it. */
export const describeImpacts = ({ impacts, result, labelOf }: ImpactsPicture): string => {
  const drivers = result.factors.filter(({ driverUnder }) => driverUnder.length > 0)
  const sentences = [
    impacts.description,
    result.factors.length === 0 ? nothingJudged : `${result.factors.length} factors, ${result.openCells} open cells.`,
    drivers.length > 0 &&
      `Drivers: ${drivers.map(({ name, agreement }) => `${labelOf(name)}, ${inWords(agreement)}`).join('; ')}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}
