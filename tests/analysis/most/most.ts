import { mostOf } from '../../../src/project/most-of.js'
import { projectOf } from '../../support/reading.js'

/** The analysis of the first MOST in these texts. */
export const analyzed = (...texts: readonly string[]) => {
  const { workspace } = projectOf(Object.fromEntries(texts.map((text, index) => [`${index}.journey`, text])))
  return mostOf(workspace.model().mosts[0]!, workspace, '2026-10-01')
}
