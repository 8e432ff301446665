import { askNow } from '../../analysis/ask.js'
import { priorities as analysis } from '../../analysis/priorities/index.js'
import { titlesIn } from '../../model/title-of.js'
import { drawPriorities } from '../../views/priorities/priorities.js'
import { prioritiesTables } from '../../views/priorities/priorities-table.js'
import { subjectOf, type View } from '../view.js'

/** Where improving each journey pays most. */
export const priorities: View = {
  name: 'priorities',
  heading: 'Priorities',
  of: 'journey',
  subjects: ({ journeys }) =>
    journeys.map(journey => ({
      ...subjectOf(journey),
      draw: async (project, { look }) => {
        const result = askNow(analysis, { element: journey, project })
        const options = { ...look, titleOf: titlesIn(project), emotionScale: project.settings.emotion }
        return {
          picture: drawPriorities(journey, result, options),
          tables: prioritiesTables(journey, result, options),
        }
      },
    })),
}
