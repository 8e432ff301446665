import { InvalidArgumentError } from 'commander'
import { didYouMean } from '../project/did-you-mean.js'
import { checkWriters } from './output/check-formats.js'
import { exportWriters } from './output/export-formats.js'
import { formatsOf } from './output/formats.js'

// The analyses, views and formats that calls can name.
export const analyses = [
  'critical-path',
  'cross-impact',
  'streamlining',
  'most',
  'canvas',
  'kpi',
  'stakeholders',
  'experience',
  'deviations',
  'priorities',
  'scenario',
  'initiatives',
  'outlook',
] as const
export type Analysis = (typeof analyses)[number]

export type CheckFormat = keyof typeof checkWriters
export const checkFormats = formatsOf(checkWriters)

/** Nothing is announced. `program.ts` still hands this on; it goes when that argument goes. */
export const laterCheckFormats: readonly string[] = []

export const analysisFormats = ['pretty', 'json', 'csv', 'markdown'] as const
export type AnalysisFormat = (typeof analysisFormats)[number]

export type ExportFormat = keyof typeof exportWriters
export const exportFormats = formatsOf(exportWriters)

/** Reads one of the known words; another one is refused with what there is and the nearest one. */
export const oneOf =
  <Word extends string>(known: readonly Word[], _later: readonly string[] = []) =>
  (value: string): Word => {
    const word = known.find(candidate => candidate === value)
    if (word !== undefined) return word
    throw new InvalidArgumentError(`${didYouMean(value, known)} There is: ${known.join(', ')}.`.trim())
  }
