import { label } from '../../model/label.js'
import { drawCanvas } from '../../views/canvas/canvas.js'
import { canvasTable } from '../../views/canvas/table.js'
import { canvasOf } from '../canvas-of.js'
import { sourceOf } from '../source-of.js'
import { titleOf } from '../title-of.js'
import type { View } from '../view.js'

export const canvas: View = {
  heading: 'Business Model Canvas',
  of: 'canvas',
  subjects: ({ canvases }) =>
    canvases.map(each => ({
      name: each.name,
      title: label(each),
      description: each.description,
      range: each.range,
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
