import type { Outlook } from '../../model/impacts.js'
import { type Question, shortQuestion } from '../question.js'
import { analyzeOutlook, type OutlookOptions } from './analyze.js'
import { glanceAt, type OutlookGlance } from './glance.js'
import type { OutlookResult } from './schema.js'

/** How things may develop together. It depends on the text of the outlook alone. */
export const outlook: Question<Outlook, OutlookResult, OutlookOptions> = {
  name: 'outlook',
  compute: (element, _, options) => analyzeOutlook(element, options),
}

/** A short search for consistent scenarios, over before anyone notices. */
export const outlookGlance = shortQuestion<Outlook, OutlookGlance>('glance at an outlook', glanceAt)
