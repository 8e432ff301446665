import type { Declared } from '../model/declared.js'
import type { Declarations, Model } from '../model/model.js'
import type { Project, Whole } from '../model/project.js'
import type { ProjectSettings } from '../model/settings.js'
import type { Reference } from '../model/source.js'
import type { LongWork } from './long-work.js'

/**
 * Something that can be asked of a part of a project, answered from that part and from what is read through `reading` alone:
 * an answer is kept as long as nothing that it read has changed.
 */
export type Question<Element extends object, Answer, Options = undefined> = {
  readonly name: string
  compute(element: Element, reading: Reading, options: Options | undefined): LongWork<Answer>
  /** Whether two answers say the same, so that what builds on the first one still holds. Default: only the same object does. */
  same?(one: Answer, other: Answer): boolean
}

/** What something is asked of: a declaration, or the whole, of a project at a moment. */
export type Subject<Element extends object> = { readonly element: Element; readonly project: Project }

/** How an answer comes to know its project. Whatever is read here, and nothing else, the answer depends on. */
export type Reading = {
  readonly setting: <Key extends keyof ProjectSettings>(key: Key) => ProjectSettings[Key]
  /** All declarations of a kind. */
  readonly all: <Kind extends keyof Declarations>(kind: Kind) => Declarations[Kind]
  readonly model: () => Model
  /** What a reference leads to; undefined where it leads nowhere. */
  readonly target: (reference: Reference) => Declared | undefined
  readonly today: () => string
  /** The whole project, to ask something of it. */
  readonly whole: Whole
  /** The answer to another question. */
  readonly ask: Ask
  /** The same at once, where the work is known to be short. */
  readonly askNow: AskNow
}

type Ask = <Element extends object, Answer, Options>(
  question: Question<Element, Answer, Options>,
  element: Element,
  options?: Options,
) => LongWork<Answer>

type AskNow = <Element extends object, Answer, Options>(
  question: Question<Element, Answer, Options>,
  element: Element,
  options?: Options,
) => Answer

/** A question whose answer takes no time worth telling. */
export const shortQuestion = <Element extends object, Answer, Options = undefined>(
  name: string,
  answer: (element: Element, reading: Reading, options: Options | undefined) => Answer,
  same?: (one: Answer, other: Answer) => boolean,
): Question<Element, Answer, Options> => ({
  name,
  // biome-ignore lint/correctness/useYield: short work has no steps
  *compute(element, reading, options) {
    return answer(element, reading, options)
  },
  ...(same && { same }),
})
