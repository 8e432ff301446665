import { drawPriorities } from '../../views/priorities/priorities.js'
import { prioritiesTables } from '../../views/priorities/priorities-table.js'
import { prioritiesOf } from '../priorities-of.js'
import { titleOf } from '../title-of.js'
import { subjectOf, type View } from '../view.js'

/** Where improving each journey pays most. */
export const priorities: View = {
  heading: 'Priorities',
  of: 'journey',
  subjects: ({ journeys }) =>
    journeys.map(journey => ({
      ...subjectOf(journey),
      draw: async (workspace, { look }) => {
        const result = prioritiesOf(journey, workspace)
        const options = { ...look, titleOf: titleOf(workspace.names), emotionScale: workspace.settings.emotion }
        return {
          picture: drawPriorities(journey, result, options),
          tables: prioritiesTables(journey, result, options),
        }
      },
    })),
}
