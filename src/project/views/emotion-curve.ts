import { askNow } from '../../analysis/ask.js'
import { deviations } from '../../analysis/deviations/index.js'
import { experience, timeOrder } from '../../analysis/experience/index.js'
import { titlesIn } from '../../model/title-of.js'
import { emotionCurveTables } from '../../views/emotion-curve/curve-table.js'
import { drawEmotionCurve } from '../../views/emotion-curve/emotion-curve.js'
import { subjectOf, type View } from '../view.js'

/** How each journey feels, touchpoint by touchpoint. */
export const emotionCurve: View = {
  name: 'emotion-curve',
  heading: 'Emotion curve',
  of: 'journey',
  subjects: ({ journeys }) =>
    journeys.map(journey => ({
      ...subjectOf(journey),
      draw: async (project, { look }) => {
        const result = askNow(experience, { element: journey, project })
        const { order } = askNow(timeOrder, { element: journey, project })
        const options = {
          ...look,
          titleOf: titlesIn(project),
          emotionScale: project.settings.emotion,
          deviations: askNow(deviations, { element: journey, project }),
        }
        return {
          picture: drawEmotionCurve(journey, result, order, options),
          tables: emotionCurveTables(journey, result, order, options),
        }
      },
    })),
}
