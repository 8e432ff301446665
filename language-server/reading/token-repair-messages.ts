import type { Finding } from '../../src/model/index.js'
import type { RuleInfo } from '../../src/rules/rule.js'
import { unclosed, unexpected } from '../../src/rules/syntax.js'
import { tokenRange } from '../lowering/comments.js'
import type { Repair } from '../parsing/token-repair.js'

export const CLOSES_NOTHING =
  'This `}` closes nothing: there are more `}` than `{` above. Remove the one that is too many.'

const messageOf = (repair: Repair): readonly [rule: RuleInfo, message: string] => {
  switch (repair.kind) {
    case 'closes-nothing':
      return [unclosed, CLOSES_NOTHING]
    case 'opens-nothing':
      return [unexpected, 'This `{` opens nothing: no declaration stands directly in front of it. Remove it.']
    case 'closes-too-early':
      return [
        unclosed,
        `This \`}\` closes the ${repair.inside} too early: \`${repair.next.image}\` behind it belongs to it. Remove one \`}\`.`,
      ]
    case 'opening-missing':
      return [unexpected, `Here after \`${repair.at.image}\` \`{\` is missing: \`${repair.next.image}\` follows.`]
    case 'arrow-unfinished':
      return [
        unexpected,
        `Here after \`${repair.at.image}\` a name is missing: another arrow begins with \`${repair.next.image}\`.`,
      ]
    case 'title-unquoted':
      return [
        unexpected,
        `A title stands in double quotes, so that it can be told from what follows. Write \`"${titleOf(repair)}"\`.`,
      ]
    case 'sign-behind-keyword':
      return [unexpected, `A keyword and its value stand side by side, without \`${repair.at.image}\`. Remove it.`]
    case 'head-disturbed':
      if (repair.at.image === '-')
        return [
          unexpected,
          `\`${titleOf(repair)}\` does not belong to the name, which is one word of letters, digits and \`_\`. Write what people read as a title in double quotes.`,
        ]
      return [unexpected, `\`${titleOf(repair)}\` does not belong between a name and its \`{\`. Remove it.`]
  }
}

const titleOf = ({ cut }: Repair): string => cut.map(({ image }) => image).join(' ')

/** What was put right to read on is still wrong in the text. */
export const repairFinding = (file: string, repair: Repair): Finding => {
  const [{ id, severity }, message] = messageOf(repair)
  const quotes = repair.kind === 'title-unquoted'
  const range = quotes
    ? { start: tokenRange(repair.at).start, end: tokenRange(repair.cut.at(-1)!).end }
    : tokenRange(repair.at)
  const fix = { title: 'Put the title in double quotes', edits: [{ file, range, newText: `"${titleOf(repair)}"` }] }
  return { rule: id, severity, message, file, range, ...(quotes ? { fixes: [fix] } : {}) }
}
