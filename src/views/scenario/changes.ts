import type { RankChange, ScenarioResult, ScenarioTouchpoint } from '../../analysis/scenario/index.js'
import type { Scale } from '../../model/quantity.js'
import { durationText } from '../../wording/duration-text.js'
import { percentText } from '../../wording/percent-text.js'
import { emotionNumber } from '../emotion-text.js'

const nothing = '–'

/** `3 d → 1 d`, or once where both sides say the same. */
export const changeText = (base: string, scenario: string): string =>
  base === scenario ? base : `${base} → ${scenario}`

const numberChange = (
  { base, scenario }: { readonly base: number | null; readonly scenario: number | null },
  text: (value: number) => string,
): string => changeText(...([base, scenario].map(side => (side === null ? nothing : text(side))) as [string, string]))

export const timeChange = (pair: ScenarioResult['length']): string => numberChange(pair, durationText)

export const emotionChange = (pair: ScenarioResult['length'], scale: Scale): string =>
  numberChange(pair, value => emotionNumber(value, scale))

export const rankChange = (pair: Pick<RankChange, 'base' | 'scenario'>): string => numberChange(pair, String)

export const touchpointTimes = ({ base, scenario }: ScenarioTouchpoint): string =>
  timeChange({ base: base?.duration ?? null, scenario: scenario?.duration ?? null })

export const touchpointEmotion = ({ base, scenario }: ScenarioTouchpoint, scale: Scale): string =>
  emotionChange({ base: base?.emotion ?? null, scenario: scenario?.emotion ?? null }, scale)

type PromiseSide = ScenarioResult['promises'][number]['base']

export const promiseText = (side: PromiseSide): string =>
  side === null
    ? nothing
    : [
        durationText(side.planned),
        side.probability === undefined ? undefined : percentText(side.probability),
        side.verdict,
      ]
        .filter(Boolean)
        .join(', ')

const words: Readonly<Record<string, string>> = {
  branches: 'what follows',
  dependencies: 'what it waits for',
  notBefore: 'not before',
  momentOfTruth: 'moment of truth',
  repeats: 'repeat',
  pains: 'pain',
}

/** What happens to a touchpoint, in words: `changed: duration, what follows`. */
export const effectText = ({ effect, properties }: ScenarioTouchpoint): string => {
  if (effect === 'same') return ''
  if (effect === 'changed') return `changed: ${properties.map(property => words[property] ?? property).join(', ')}`
  return effect === 'moved' ? 'other times' : 'skipped'
}
