import { InvalidArgumentError } from 'commander'
import { didYouMean } from '../project/did-you-mean.js'
import { analysisWriters } from './output/analysis-formats.js'
import { checkWriters } from './output/check-formats.js'
import { exportWriters } from './output/export-formats.js'
import { formatsOf } from './output/formats.js'

// The formats that calls can name.
export type CheckFormat = keyof typeof checkWriters
export const checkFormats = formatsOf(checkWriters)

export type AnalysisFormat = keyof typeof analysisWriters
export const analysisFormats = formatsOf(analysisWriters)

export type ExportFormat = keyof typeof exportWriters
export const exportFormats = formatsOf(exportWriters)

/** Reads one of the known words; another one is refused with what there is and the nearest one. */
export const oneOf =
  <Word extends string>(known: readonly Word[]) =>
  (value: string): Word => {
    const word = known.find(candidate => candidate === value)
    if (word !== undefined) return word
    throw new InvalidArgumentError(`${didYouMean(value, known)} There is: ${known.join(', ')}.`.trim())
  }
