import { canvas } from '../../../src/analysis/canvas/index.js'
import { asked } from '../../support/asking.js'
import { projectOf } from '../../support/reading.js'

/** The analysis of the first canvas in these texts. */
export const analyzed = (...texts: readonly string[]) => {
  const { workspace } = projectOf(Object.fromEntries(texts.map((text, index) => [`${index}.journey`, text])))
  return asked(workspace, canvas, workspace.project().model.canvases[0])
}
