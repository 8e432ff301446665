import { InvalidArgumentError } from 'commander'
import { didYouMean } from '../project/did-you-mean.js'

// The formats that calls can name.
export const checkFormats = ['pretty', 'json'] as const
export type CheckFormat = (typeof checkFormats)[number]

export const laterCheckFormats = ['sarif', 'github', 'gitlab', 'junit', 'markdown'] as const

export const analysisFormats = ['pretty', 'json', 'csv', 'markdown'] as const
export type AnalysisFormat = (typeof analysisFormats)[number]

export const exportFormats = ['json', 'scw', 'sl'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Reads one of the known words; another one is refused with what there is and the nearest one. */
export const oneOf =
  <Word extends string>(known: readonly Word[], later: readonly string[]) =>
  (value: string): Word => {
    const word = known.find(candidate => candidate === value)
    if (word !== undefined) return word
    const reason = later.includes(value) ? ` "${value}" comes in a later release.` : didYouMean(value, known)
    throw new InvalidArgumentError(`${reason} There is: ${known.join(', ')}.`.trim())
  }
