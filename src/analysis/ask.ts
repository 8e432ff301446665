import type { Project, Whole } from '../model/project.js'
import { finish, type LongWork } from './long-work.js'
import type { Question, Subject } from './question.js'
import { answersChanged, factsChanged, type Reads, recording } from './reads.js'

type Kept = { readonly reads: Reads; readonly answer: unknown; heldIn: Project }

const answersOf = new WeakMap<object, Map<string, Kept>>()

const keptFor = (element: object): Map<string, Kept> => {
  const known = answersOf.get(element) ?? new Map<string, Kept>()
  answersOf.set(element, known)
  return known
}

const keyOf = (name: string, options: unknown): string =>
  options === undefined ? name : `${name} ${JSON.stringify(options)}`

/**
 * The answer to a question about a part of a project: the one that is kept where nothing that it read has changed, else a fresh
 * one. The only way in: command line, server, previews, rules and analyses that build on others all ask here.
 */
export function* ask<Element extends object, Answer, Options>(
  question: Question<Element, Answer, Options>,
  { element, project }: Subject<Element>,
  options?: Options,
): LongWork<Answer> {
  const kept = keptFor(element)
  const key = keyOf(question.name, options)
  const before = kept.get(key) as (Kept & { readonly answer: Answer }) | undefined
  if (before && (yield* holds(before, project))) return before.answer
  const { reading, reads } = recording(project, ask)
  const fresh = yield* question.compute(element, reading, options)
  const answer = before && question.same?.(before.answer, fresh) ? before.answer : fresh
  // What a file changed under is of two moments: it is of no use to anybody who asks again.
  if (project.isCurrent()) kept.set(key, { reads, answer, heldIn: project })
  return answer
}

/** The same at once, where the work is known to be short. */
export const askNow = <Element extends object, Answer, Options>(
  question: Question<Element, Answer, Options>,
  subject: Subject<Element>,
  options?: Options,
): Answer => {
  // Rules ask of every journey at every keystroke: what holds by itself is told without any step.
  const before = answersOf.get(subject.element)?.get(keyOf(question.name, options))
  if (before && before.reads.asked.length === 0 && !factsChanged(before.reads, subject.project)) {
    before.heldIn = subject.project
    return before.answer as Answer
  }
  return finish(ask(question, subject, options))
}

/** The answer if it is known already and still holds; nothing is worked out. */
export const answered = <Element extends object, Answer, Options>(
  question: Question<Element, Answer, Options>,
  { element, project }: Subject<Element>,
  options?: Options,
): Answer | undefined => {
  const before = answersOf.get(element)?.get(keyOf(question.name, options))
  if (!before) return undefined
  if (before.heldIn !== project && !finish(holds(before, project))) return undefined
  return before.answer as Answer
}

/** The question asked of the whole project. */
export const ofWhole = (project: Project): Subject<Whole> => ({ element: project.whole, project })

function* holds(kept: Kept, project: Project): LongWork<boolean> {
  if (kept.heldIn === project) return true
  if (factsChanged(kept.reads, project)) return false
  if (kept.reads.asked.length > 0 && (yield* answersChanged(kept.reads, project, ask))) return false
  kept.heldIn = project
  return true
}
