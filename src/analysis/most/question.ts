import type { Most } from '../../model/most.js'
import type { Whole } from '../../model/project.js'
import { type Question, shortQuestion } from '../question.js'
import { analyzeMost } from './analyze.js'
import { type MostLinks, mostLinks } from './links.js'
import type { MostResult } from './schema.js'

const linksOfMosts = shortQuestion<Whole, MostLinks>('links of MOSTs', (_, { all, target }) =>
  mostLinks(
    {
      mosts: all('mosts'),
      initiatives: all('initiatives'),
      canvases: all('canvases'),
      goals: all('goals'),
      kpis: all('kpis'),
    },
    target,
  ),
)

/** The analysis of a MOST within its project on a day. */
export const most: Question<Most, MostResult> = {
  name: 'most',
  *compute(element, { ask, whole, today }) {
    return analyzeMost(element, yield* ask(linksOfMosts, whole), today())
  },
}
