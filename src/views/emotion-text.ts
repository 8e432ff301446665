import type { Scale } from '../model/quantity.js'
import { signedText } from './number-text.js'

/** Where a value lies on its scale, −1 (worst) to 1 (best). */
export const emotionShare = (value: number, { min, max }: Scale): number => {
  const middle = (min + max) / 2
  const half = (max - min) / 2 || 1
  return Math.max(-1, Math.min(1, (value - middle) / half))
}

/** An emotion in words, so that neither colour nor height has to be read. */
export const emotionText = (value: number, scale: Scale): string => {
  const share = emotionShare(value, scale)
  if (share <= -0.75) return 'very bad'
  if (share <= -0.2) return 'bad'
  if (share < 0.2) return 'neutral'
  return share < 0.75 ? 'good' : 'very good'
}

/** The value as its scale is written: with a sign where it goes both ways, as `−2`, else `4.5`. */
export const emotionNumber = (value: number, { min }: Scale): string =>
  min < 0 ? signedText(value) : String(Math.round(value * 100) / 100)

/** `−2 very bad`. */
export const feelingText = (value: number, scale: Scale): string =>
  `${emotionNumber(value, scale)} ${emotionText(value, scale)}`

export const usualScale: Scale = { min: -2, max: 2 }
