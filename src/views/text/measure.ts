import type { TextStyle } from './styles.js'
import { asciiWidths } from './widths.js'

/** What a system font may be wider than those measured. */
const allowance = 1.03

const takesNoRoom = /[\p{M}\p{Cf}]/u
const upperCase = /\p{Lu}/u
const fullWidth =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u
const narrowScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u
const pictograph = /\p{Extended_Pictographic}/u

const otherWidths = new Map<number, number>()

const classify = (character: string): number => {
  if (takesNoRoom.test(character)) return 0
  if (fullWidth.test(character)) return 100
  if (narrowScript.test(character)) return 52
  if (pictograph.test(character)) return 130
  if (character === '…' || character === '→' || character === '—') return 100
  return upperCase.test(character) ? 82 : 66
}

const otherWidth = (codePoint: number): number => {
  const known = otherWidths.get(codePoint)
  if (known !== undefined) return known
  const width = classify(String.fromCodePoint(codePoint))
  otherWidths.set(codePoint, width)
  return width
}

/** About how many pixels wide a text is, rather too wide than too narrow: there is no browser to ask. */
export const textWidth = (text: string, style: TextStyle): number => {
  const widths = style.weight >= 600 ? asciiWidths.semibold : asciiWidths.regular
  let hundredths = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const ascii = widths[unit - 32]
    if (ascii !== undefined) hundredths += ascii
    else {
      const codePoint = text.codePointAt(index) ?? unit
      if (codePoint > 0xffff) index += 1
      hundredths += otherWidth(codePoint)
    }
  }
  return (hundredths * style.size * allowance) / 100
}
