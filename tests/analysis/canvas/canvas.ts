import { canvasOf } from '../../../src/project/canvas-of.js'
import { projectOf } from '../../support/reading.js'

/** The analysis of the first canvas in these texts. */
export const analyzed = (...texts: readonly string[]) => {
  const { workspace } = projectOf(Object.fromEntries(texts.map((text, index) => [`${index}.journey`, text])))
  return canvasOf(workspace.model().canvases[0]!, workspace)
}
