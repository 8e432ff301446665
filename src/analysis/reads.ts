import type { Declared } from '../model/declared.js'
import type { Declarations, Model } from '../model/model.js'
import type { Project } from '../model/project.js'
import type { ProjectSettings } from '../model/settings.js'
import type { Reference } from '../model/source.js'
import { finish, type LongWork } from './long-work.js'
import type { Question, Reading, Subject } from './question.js'

type AnyQuestion = Question<object, unknown, unknown>
type Asked = {
  readonly question: AnyQuestion
  readonly element: object
  readonly options: unknown
  readonly answer: unknown
}

/** All that an answer read of its project, with what was there. */
export type Reads = {
  readonly settings: Map<keyof ProjectSettings, unknown>
  readonly kinds: Map<keyof Declarations, unknown>
  readonly targets: Map<Reference, Declared | undefined>
  readonly asked: Asked[]
  model: Model | undefined
  today: string | undefined
}

type AskOther = (question: AnyQuestion, subject: Subject<object>, options: unknown) => LongWork<unknown>

/** A reading of a project that remembers what was read. */
export const recording = (project: Project, ask: AskOther): { readonly reading: Reading; readonly reads: Reads } => {
  const reads: Reads = {
    settings: new Map(),
    kinds: new Map(),
    targets: new Map(),
    asked: [],
    model: undefined,
    today: undefined,
  }
  function* askOther<Element extends object, Answer, Options>(
    question: Question<Element, Answer, Options>,
    element: Element,
    options?: Options,
  ): LongWork<Answer> {
    const answer = (yield* ask(question as AnyQuestion, { element, project }, options)) as Answer
    reads.asked.push({ question: question as AnyQuestion, element, options, answer })
    return answer
  }
  const reading: Reading = {
    setting: key => {
      reads.settings.set(key, project.settings[key])
      return project.settings[key]
    },
    all: kind => {
      reads.kinds.set(kind, project.model[kind])
      return project.model[kind]
    },
    model: () => {
      reads.model = project.model
      return project.model
    },
    target: reference => {
      const target = project.links.target(reference)
      reads.targets.set(reference, target)
      return target
    },
    today: () => {
      reads.today = project.today
      return project.today
    },
    whole: project.whole,
    ask: askOther,
    askNow: (question, element, options) => finish(askOther(question, element, options)),
  }
  return { reading, reads }
}

/** Whether something that was read of the project itself is no longer what it was. */
export const factsChanged = (
  { model: read, today: day, settings, kinds, targets }: Reads,
  project: Project,
): boolean => {
  const { model, links, today } = project
  if (read && read !== model) return true
  if (day !== undefined && day !== today) return true
  for (const [key, value] of settings) if (project.settings[key] !== value) return true
  for (const [kind, value] of kinds) if (model[kind] !== value) return true
  for (const [reference, target] of targets) if (links.target(reference) !== target) return true
  return false
}

/** Whether another answer that was asked for is no longer what it was; it may have to be worked out anew. */
export function* answersChanged({ asked }: Reads, project: Project, ask: AskOther): LongWork<boolean> {
  for (const { question, element, options, answer } of asked)
    if ((yield* ask(question, { element, project }, options)) !== answer) return true
  return false
}
