import { askNow } from '../../analysis/ask.js'
import { canvas as analysis } from '../../analysis/canvas/index.js'
import { titlesIn } from '../../model/title-of.js'
import { drawCanvas } from '../../views/canvas/canvas.js'
import { canvasTable } from '../../views/canvas/table.js'
import { calledByTitle } from '../../wording/called.js'
import { allInWords } from '../../wording/told-notes.js'
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
        const { names, links, settings } = project
        const result = askNow(analysis, { element: each, project })
        const options = {
          ...look,
          titleOf: titlesIn(project),
          target: links.target,
          sourceOf: sourceOf(names),
          emotionScale: settings.emotion,
          notes: allInWords(result.notes, calledByTitle(names)),
        }
        return { picture: drawCanvas(each, result, options), tables: [canvasTable(each, result, options)] }
      },
    })),
}
