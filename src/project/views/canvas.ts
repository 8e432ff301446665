import { drawCanvas } from '../../views/canvas/canvas.js'
import { canvasTable } from '../../views/canvas/table.js'
import { canvasOf } from '../canvas-of.js'
import { sourceOf } from '../source-of.js'
import { titleOf } from '../title-of.js'
import { subjectOf, type View } from '../view.js'

export const canvas: View = {
  heading: 'Business Model Canvas',
  of: 'canvas',
  subjects: ({ canvases }) =>
    canvases.map(each => ({
      ...subjectOf(each),
      draw: async (workspace, { look }) => {
        const { names, settings } = workspace
        const options = {
          ...look,
          titleOf: titleOf(names),
          sourceOf: sourceOf(names),
          emotionScale: settings.emotion,
        }
        const result = canvasOf(each, workspace)
        return { picture: drawCanvas(each, result, options), tables: [canvasTable(each, result, options)] }
      },
    })),
}
