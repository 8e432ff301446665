import { askNow } from '../../analysis/ask.js'
import { most as analysis } from '../../analysis/most/index.js'
import { titlesIn } from '../../model/title-of.js'
import { drawMost } from '../../views/most/most.js'
import { mostTables } from '../../views/most/table.js'
import { calledByTitle } from '../../wording/called.js'
import { sourceOf } from '../source-of.js'
import { subjectOf, type View } from '../view.js'

export const most: View = {
  name: 'most',
  heading: 'MOST board',
  of: 'most',
  subjects: ({ mosts }) =>
    mosts.map(each => ({
      ...subjectOf(each),
      draw: async (project, { look }) => {
        const { names } = project
        const options = { ...look, titleOf: titlesIn(project), called: calledByTitle(names), sourceOf: sourceOf(names) }
        const result = askNow(analysis, { element: each, project })
        return { picture: drawMost(each, result, options), tables: mostTables(each, result, options) }
      },
    })),
}
