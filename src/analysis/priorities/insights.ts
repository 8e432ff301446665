import type { Journey } from '../../model/index.js'
import { measuredText } from '../../wording/measured-text.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { priorities } from './question.js'

/** Where among its journey's touchpoints improving this one stands. */
export const insights: Insights = {
  hover: ({ kind, owner, element }, project) => {
    if (kind !== 'touchpoint' || !owner) return undefined
    const { touchpoints } = askNow(priorities, { element: owner.element as Journey, project })
    const found = touchpoints.find(({ name }) => name === element.name)
    if (!found) return undefined
    const { rank, quadrant, significance, experience, basis, gap } = found
    const felt = `${measuredText(experience, 'number')}${basis === 'assumed' ? ', assumed' : ''}`
    return `Priority ${rank} of ${touchpoints.length}: **${quadrant}** (significance ${measuredText(significance, 'number')} of 5, experience ${felt}, gap ${measuredText(gap, 'number')}).`
  },
}
