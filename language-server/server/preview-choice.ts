import { byLines, holdsLine } from '../../src/model/ranges.js'
import type { Subject, View } from '../../src/project/view.js'
import { viewNamed, views } from '../../src/project/views/index.js'
import { type Offer, type PreviewTarget, previewTargetSchema } from '../protocol.js'
import type { KnownFile } from './project-set.js'

/** A target of a view that there is. */
export const knownTargetSchema = previewTargetSchema.refine(
  ({ view }) => view === undefined || viewNamed(view) !== undefined,
  { path: ['view'], error: 'There is no view of that name.' },
)

export type Choice = { readonly view: View; readonly subject: Subject }

/** Every picture that a file offers. */
export const choicesIn = ({ model, workspace }: KnownFile): readonly Choice[] => {
  const project = workspace.project()
  return views.flatMap(view => view.subjects(model.declarations, project).map(subject => ({ view, subject })))
}

export const offersOf = (choices: readonly Choice[]): Offer[] =>
  views.flatMap(view => {
    const subjects = choices
      .filter(choice => choice.view === view)
      .map(({ subject: { name, title, range } }) => ({ name, title, range }))
    return subjects.length === 0 ? [] : [{ view: view.name, heading: view.heading, subjects }]
  })

/**
 * What a target means: the picture named, or one of the same view, and where several fit the one of what the line stands
 * in. The innermost text counts: a view of everything in a file surrounds the others.
 */
export const chosenOf = (choices: readonly Choice[], { view, subject, line }: PreviewTarget): Choice | undefined => {
  const ofView = choices.filter(choice => choice.view.name === view)
  const fitting = ofView.length > 0 ? ofView : choices
  const named = fitting.find(choice => choice.subject.name === subject)
  if (named && ofView.length > 0) return named
  const around = fitting
    .filter(choice => line !== undefined && holdsLine(choice.subject.range, line))
    .toSorted((one, other) => byLines(one.subject.range, other.subject.range))
  return around[0] ?? fitting[0]
}
