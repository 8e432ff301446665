import type { Colors } from '../../src/report/colors.js'

const same = (text: string) => text
export const noColors: Colors = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same }

/** Marks instead of escape sequences: `[red:…]`. */
export const namedColors: Colors = {
  bold: text => `[bold:${text}]`,
  dim: text => `[dim:${text}]`,
  red: text => `[red:${text}]`,
  yellow: text => `[yellow:${text}]`,
  green: text => `[green:${text}]`,
  cyan: text => `[cyan:${text}]`,
}
