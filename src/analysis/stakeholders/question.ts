import type { Whole } from '../../model/project.js'
import type { Stakeholder } from '../../model/stakeholder.js'
import { type Question, shortQuestion } from '../question.js'
import { analyzeStakeholders, type StakeholderAnalysis } from './analyze.js'
import { timesMet } from './collaboration/participants.js'
import type { Collaboration, StakeholderResult } from './schema.js'

/** All stakeholders of a project at once: who they are to one another can only be seen together. */
export const allStakeholders: Question<Whole, StakeholderAnalysis> = {
  name: 'all stakeholders',
  compute: (_, { model, setting, target }) =>
    analyzeStakeholders(model(), { resolve: target, threshold: setting('stakeholders').threshold }),
}

/** How many touchpoints each stakeholder takes part in, without the rest of the analysis. */
export const timesMetByAll = shortQuestion<Whole, ReadonlyMap<string, number>>('times met', (_, { all, target }) =>
  timesMet(all('journeys'), target),
)

/** How they work together. */
export const collaboration: Question<Whole, Collaboration> = {
  name: 'collaboration',
  *compute(whole, { ask }) {
    return (yield* ask(allStakeholders, whole)).collaboration
  },
}

/** How to deal with each stakeholder. */
export const stakeholders: Question<Stakeholder, StakeholderResult | undefined> = {
  name: 'stakeholders',
  *compute({ name }, { ask, whole }) {
    const { results } = yield* ask(allStakeholders, whole)
    return results.find(({ stakeholder }) => stakeholder === name)
  },
}
