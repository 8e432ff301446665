import { drawMost } from '../../views/most/most.js'
import { mostTables } from '../../views/most/table.js'
import { mostOf } from '../most-of.js'
import { sourceOf } from '../source-of.js'
import { titleOf } from '../title-of.js'
import { subjectOf, type View } from '../view.js'

export const most: View = {
  heading: 'MOST board',
  of: 'most',
  subjects: ({ mosts }) =>
    mosts.map(each => ({
      ...subjectOf(each),
      draw: async (workspace, { look, today }) => {
        const options = { ...look, titleOf: titleOf(workspace.names), sourceOf: sourceOf(workspace.names) }
        const result = mostOf(each, workspace, today)
        return { picture: drawMost(each, result, options), tables: mostTables(each, result, options) }
      },
    })),
}
