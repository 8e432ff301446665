import { durationText } from '../../wording/duration-text.js'
import type { PlannedTouchpoint } from '../plan.js'

/** The two times that a network is read for; the others are in the time line and the table. */
export const timesText = (plan: PlannedTouchpoint | undefined): string =>
  plan ? `Starts at ${durationText(plan.earliestStart)} · Float ${durationText(plan.totalFloat)}` : ''
