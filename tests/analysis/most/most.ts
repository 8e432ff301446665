import { most } from '../../../src/analysis/most/index.js'
import { asked } from '../../support/asking.js'
import { projectOf } from '../../support/reading.js'

/** The analysis of the first MOST in these texts. */
export const analyzed = (...texts: readonly string[]) => {
  const { workspace } = projectOf(Object.fromEntries(texts.map((text, index) => [`${index}.journey`, text])))
  return asked(workspace, most, workspace.project().model.mosts[0], { today: '2026-10-01' })
}
