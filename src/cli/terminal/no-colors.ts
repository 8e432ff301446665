import picocolors from 'picocolors'
import type { Colors } from '../../report/colors.js'

/** For text that goes to a file. */
export const colorsOff: Colors = picocolors.createColors(false)
