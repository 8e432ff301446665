import type { Journey } from '../../../src/model/index.js'
import { prioritiesOf } from '../../../src/project/priorities-of.js'
import { measuredText } from '../../../src/wording/measured-text.js'
import type { Facts } from './facts.js'

/** Where among its journey's touchpoints improving this one stands. */
export const priorityFacts: Facts = {
  hover: ({ kind, owner, element }, { workspace }) => {
    if (kind !== 'touchpoint' || !owner) return undefined
    const { touchpoints } = prioritiesOf(owner.element as Journey, workspace)
    const found = touchpoints.find(({ name }) => name === element.name)
    if (!found) return undefined
    const { rank, quadrant, significance, experience, basis, gap } = found
    const felt = `${measuredText(experience, 'number')}${basis === 'assumed' ? ', assumed' : ''}`
    return `Priority ${rank} of ${touchpoints.length}: **${quadrant}** (significance ${measuredText(significance, 'number')} of 5, experience ${felt}, gap ${measuredText(gap, 'number')}).`
  },
}
