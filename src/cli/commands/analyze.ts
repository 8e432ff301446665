import type { AnyAnalysis, Choices, Told } from '../../analysis/analysis.js'
import { ask, ofWhole } from '../../analysis/ask.js'
import type { LongWork } from '../../analysis/long-work.js'
import { runLongWork } from '../../project/run-long-work.js'
import type { AnalysisFormat } from '../choices.js'
import { chooseAll } from '../choose.js'
import { type LoadedProject, loadProjects } from '../load-projects.js'
import { analysisWriters } from '../output/analysis-formats.js'
import { deliver, type Output } from '../output/outputs.js'
import { Refusal } from '../status.js'
import type { Host } from '../terminal/host.js'
import { colorsOff } from '../terminal/no-colors.js'
import { pause } from '../terminal/pause.js'
import { progressOn } from '../terminal/progress.js'
import { statusOf } from '../terminal/say-problems.js'

export type AnalyzeOptions = {
  readonly outputs: readonly Output<AnalysisFormat>[]
  readonly of: string | undefined
  readonly today: string
  readonly choices: Choices
}

/** `waypost analyze`: what follows from what is written. */
export const analyze = async (
  analysis: AnyAnalysis,
  paths: readonly string[],
  { outputs, of, today, choices }: AnalyzeOptions,
  host: Host,
): Promise<number> => {
  const refusal = analysis.refusal?.(choices)
  if (refusal !== undefined) throw new Refusal(refusal)
  const loaded = await loadProjects(paths, host.folder, () => today)
  const progress = progressOn(host, analysis.name)
  const work = <Result>(long: LongWork<Result>) => runLongWork(long, { pause, progress: progress.show })
  const told = await resultsOf(analysis, loaded.projects, of, choices, work)
  await progress.clear()
  await deliver(
    outputs,
    async (format, printed) =>
      (await analysisWriters[format]())({ analysis, told, only: of }, printed ? host.printColors : colorsOff),
    host,
  )
  if (told.every(({ results }) => results.length === 0) && loaded.problems.length === 0)
    await host.say(`${analysis.nothing}\n`)
  return statusOf(loaded, host)
}

type Work = <Result>(long: LongWork<Result>) => Promise<Result>

/** The results of each project; it may have none and still something to say as a whole. */
const resultsOf = async (
  analysis: AnyAnalysis,
  projects: readonly LoadedProject[],
  only: string | undefined,
  choices: Choices,
  work: Work,
): Promise<readonly Told<unknown>[]> => {
  const told: Told<unknown>[] = []
  const chosen = chosenIn(analysis, projects, only)
  for (const loaded of projects) {
    const project = loaded.workspace.project()
    const results: unknown[] = []
    const subjects = chosen.get(loaded) ?? []
    for (const { element } of subjects) {
      await pause()
      const result = await work(ask(analysis, { element, project }, analysis.options?.(choices)))
      if (result !== undefined) results.push(result)
    }
    const besides = subjects.length > 0 || analysis.besides?.withoutResults ? analysis.besides : undefined
    const all = besides && (await work(ask(besides.question, ofWhole(project))))
    told.push({ results, project, only, besides: only === undefined ? all : besides?.about?.(all, only) })
  }
  return told
}

/** What is to be analysed in the files that were asked for, project by project. */
const chosenIn = (analysis: AnyAnalysis, projects: readonly LoadedProject[], only: string | undefined) => {
  const all = projects.flatMap(project => {
    const known = project.workspace.project()
    return analysis
      .subjects(known)
      .filter(({ file }) => project.selected.has(file))
      .map(element => ({ element, project, also: analysis.alsoNamed?.(element, known) }))
  })
  const alsoNamed = only === undefined ? [] : all.filter(({ also }) => also === only)
  const chosen = alsoNamed.length > 0 ? alsoNamed : chooseAll(all, only, analysis.of)
  return Map.groupBy(chosen, ({ project }) => project)
}
