import { blockRule, entriesIn } from '../../lowering/grammar-words.js'
import { type Told, toldInside, toldOf } from '../../lowering/told.js'

const FILE = 'JourneyFile'

const entriesOf = (block: string) => entriesIn(block === 'file' ? FILE : blockRule(block))

/** The keywords that begin something in a block of this kind; `file` is the top of a file. */
export const keywordsIn = (block: string): readonly string[] => [...entriesOf(block).keys()]

/** What a keyword that begins something in a block means, and what it inserts; nothing for other words. */
export const keywordIn = (block: string, word: string): Told => {
  const rule = entriesOf(block).get(word)
  return rule === undefined ? { says: undefined, snippet: undefined } : toldOf(rule, word, block)
}

/** The same for a keyword of a rule, which may also stand further in, as `from` does in `repeat 15% from Report`. */
export const keywordOfRule = (block: string, rule: string, word: string): Told =>
  entriesOf(block).get(word) === rule
    ? toldOf(rule, word, block)
    : { says: toldInside(rule, word, block), snippet: undefined }

/** The rule that reads what begins with a keyword in a block. */
export const ruleIn = (block: string, word: string): string | undefined => entriesOf(block).get(word)
