import { askNow } from '../../src/analysis/ask.js'
import type { Question } from '../../src/analysis/question.js'
import type { Workspace } from '../../src/project/workspace.js'

/** The answer to a question about a part of a project as it is now; `today` in the place of the reader's day. */
export const asked = <Element extends object, Answer, Options>(
  workspace: Workspace,
  question: Question<Element, Answer, Options>,
  element: Element,
  { today, ...options }: { readonly today?: string; readonly options?: Options } = {},
): Answer => {
  const project = workspace.project()
  return askNow(question, { element, project: today === undefined ? project : { ...project, today } }, options.options)
}
