import { askNow } from '../analysis/ask.js'
import { shortQuestion } from '../analysis/question.js'
import type { Declarations } from '../model/model.js'
import type { Resolve } from '../model/resolve.js'
import type { ProjectRule, Report } from './rule.js'

type Kind = 'impacts' | 'outlooks'

/**
 * The check of a project rule that looks at each block of a kind by itself and follows what it names. It is done anew only
 * where the text of the block has changed or a name in it leads elsewhere.
 */
export const ofEach = <Of extends Kind>(
  kind: Of,
  rule: string,
  reports: (block: Declarations[Of][number], target: Resolve) => readonly Report[],
): ProjectRule['check'] => {
  const question = shortQuestion<Declarations[Of][number], readonly Report[]>(rule, (block, { target }) =>
    reports(block, target),
  )
  return project => {
    const blocks: readonly Declarations[Of][number][] = project.model[kind]
    return blocks.flatMap(element => askNow(question, { element, project }))
  }
}
