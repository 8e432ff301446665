import type { ZodRawShape, ZodType } from 'zod'
import type { Project, Whole } from '../model/project.js'
import type { Range } from '../model/source.js'
import { titleOf } from '../model/title-of.js'
import type { Section, Spreadsheet } from '../wording/document.js'
import type { Insights } from './insights.js'
import type { Question } from './question.js'

/** A declaration at the top of a file, as far as every analysis knows it. */
export type Analysed = {
  readonly name: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly file: string
  readonly range: Range
  readonly nameRange: Range
}

/** What somebody who asks may choose; each analysis takes what concerns it. */
export type Choices = { readonly runs?: number | undefined; readonly seed?: number | undefined }

/** The results of one project, to be told. */
export type Told<Result, OfWhole = unknown> = {
  readonly results: readonly Result[]
  readonly project: Project
  /** The only one that was asked for. */
  readonly only: string | undefined
  /** What belongs to no single result. */
  readonly besides: OfWhole | undefined
}

/** What is said of a whole project beside its single results. */
export type Besides<OfWhole> = {
  readonly question: Question<Whole, OfWhole>
  /** It is said also where a project has no result. */
  readonly withoutResults?: true
  /** The part of it that concerns the only one that was asked for; without this nothing is said then. */
  about?(all: OfWhole, name: string): OfWhole
  /** That of several projects, as fields beside `results` in the JSON. */
  fields(all: readonly OfWhole[]): Readonly<Record<string, unknown>>
  readonly schema: () => Promise<ZodRawShape>
}

/**
 * An analysis: what it answers, of what, how, and how its results are told. Command line, JSON schemas, tables, hovers, the
 * picker of the preview and the list in the documentation follow from the registry of these.
 */
export type Analysis<Element extends Analysed, Result, Options = undefined, OfWhole = never> = Question<
  Element,
  Result | undefined,
  Options
> & {
  readonly heading: string
  /** What it answers, as a sentence that ends the line `waypost analyze NAME`. */
  readonly question: string
  /** What a reader calls what it is of: `journey`, `KPI`. */
  readonly of: string
  /** What is said where there is nothing to analyse. */
  readonly nothing: string
  subjects(project: Project): readonly Element[]
  /** Another name by which the command finds an element. */
  alsoNamed?(element: Element, project: Project): string | undefined
  /** Why it cannot be done with what was chosen. */
  refusal?(choices: Choices): string | undefined
  /** What it takes of what somebody may choose; nothing where this is left out. */
  options?(choices: Choices): Options
  /** Of one result as JSON. Loaded when asked for: who only computes needs none. */
  readonly schema: () => Promise<ZodType>
  readonly besides?: Besides<OfWhole>
  sections(told: readonly Told<Result, OfWhole>[]): readonly Section[]
  /** Results as one table, for spreadsheets. */
  rows(results: readonly Result[]): Spreadsheet
  readonly insights?: Insights
}

/** Any analysis, where only what all have in common counts. */
export type AnyAnalysis = Analysis<Analysed, unknown, unknown, unknown>

type TitleOf = (name: string) => string

/** Sections of one result after the other. */
export const sectionsOfEach =
  <Result>(sections: (result: Result, titleOf: TitleOf) => readonly Section[]) =>
  (told: readonly Told<Result>[]): readonly Section[] =>
    told.flatMap(({ results, project }) => {
      const titles = titleOf(project.names)
      return results.flatMap(result => sections(result, titles))
    })
