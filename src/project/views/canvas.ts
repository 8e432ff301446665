import { askNow } from '../../analysis/ask.js'
import { canvas as analysis } from '../../analysis/canvas/index.js'
import { titleOf } from '../../model/title-of.js'
import { drawCanvas } from '../../views/canvas/canvas.js'
import { canvasTable } from '../../views/canvas/table.js'
import { sourceOf } from '../source-of.js'
import { subjectOf, type View } from '../view.js'

export const canvas: View = {
  name: 'canvas',
  heading: 'Business Model Canvas',
  of: 'canvas',
  subjects: ({ canvases }) =>
    canvases.map(each => ({
      ...subjectOf(each),
      draw: async (project, { look }) => {
        const { names, settings } = project
        const options = {
          ...look,
          titleOf: titleOf(names),
          sourceOf: sourceOf(names),
          emotionScale: settings.emotion,
        }
        const result = askNow(analysis, { element: each, project })
        return { picture: drawCanvas(each, result, options), tables: [canvasTable(each, result, options)] }
      },
    })),
}
