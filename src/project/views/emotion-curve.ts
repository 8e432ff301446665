import { emotionCurveTables } from '../../views/emotion-curve/curve-table.js'
import { drawEmotionCurve } from '../../views/emotion-curve/emotion-curve.js'
import { deviationsOf } from '../deviations-of.js'
import { experienceOf, timeOrderIn } from '../experience-of.js'
import { titleOf } from '../title-of.js'
import { subjectOf, type View } from '../view.js'

/** How each journey feels, touchpoint by touchpoint. */
export const emotionCurve: View = {
  heading: 'Emotion curve',
  of: 'journey',
  subjects: ({ journeys }) =>
    journeys.map(journey => ({
      ...subjectOf(journey),
      draw: async (workspace, { look }) => {
        const result = experienceOf(journey, workspace)
        const { order } = timeOrderIn(journey, workspace)
        const options = {
          ...look,
          titleOf: titleOf(workspace.names),
          emotionScale: workspace.settings.emotion,
          deviations: deviationsOf(journey, workspace),
        }
        return {
          picture: drawEmotionCurve(journey, result, order, options),
          tables: emotionCurveTables(journey, result, order, options),
        }
      },
    })),
}
