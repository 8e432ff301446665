import { drive } from '../../project/run-long-work.js'
import { markdownSections } from '../../report/document-markdown.js'
import { prettySections } from '../../report/document-pretty.js'
import type { Analyze, AnalyzeContext } from '../analyzed.js'
import type { Analysis, AnalysisFormat } from '../choices.js'
import { loadProjects } from '../load-projects.js'
import { deliver, type Output } from '../output/outputs.js'
import type { Host } from '../terminal/host.js'
import { colorsOff } from '../terminal/no-colors.js'
import { pause } from '../terminal/pause.js'
import { progressOn } from '../terminal/progress.js'
import { statusOf } from '../terminal/say-problems.js'

export type AnalyzeOptions = {
  readonly outputs: readonly Output<AnalysisFormat>[]
  readonly of: string | undefined
  readonly today: string
  readonly simulation: AnalyzeContext['simulation']
}

const analyzers: Readonly<Record<Analysis, () => Promise<Analyze>>> = {
  stakeholders: async () => (await import('../analyze-stakeholders.js')).analyzeStakeholderProjects,
  'critical-path': async () => (await import('../analyze-critical-path.js')).analyzeCriticalPaths,
  'cross-impact': async () => (await import('../analyze-cross-impact.js')).analyzeCrossImpacts,
  streamlining: async () => (await import('../analyze-streamlining.js')).analyzeStreamlinings,
  most: async () => (await import('../analyze-most.js')).analyzeMosts,
  canvas: async () => (await import('../analyze-canvas.js')).analyzeCanvases,
  kpi: async () => (await import('../analyze-kpi.js')).analyzeKpis,
  experience: async () => (await import('../analyze-experience.js')).analyzeExperiences,
  deviations: async () => (await import('../analyze-deviations.js')).analyzeAllDeviations,
  priorities: async () => (await import('../analyze-priorities.js')).analyzeAllPriorities,
  scenario: async () => (await import('../analyze-scenario.js')).analyzeScenarios,
  outlook: async () => (await import('../analyze-outlook.js')).analyzeOutlooks,
  initiatives: async () => (await import('../analyze-initiatives.js')).analyzeInitiatives,
}

const nothing: Readonly<Record<Analysis, string>> = {
  stakeholders: 'There is no stakeholder in these files, so there is nobody to look at.',
  'critical-path': 'There is no journey in these files, so there is no critical path.',
  'cross-impact': 'There is no `impacts` in these files, so there is nothing to compare.',
  streamlining: 'There is no journey in these files, so there is nothing to make simpler.',
  most: 'There is no `most` in these files, so nothing says what stands in the way and what helps.',
  canvas: 'There is no `canvas` in these files, so there are no blocks to look at.',
  kpi: 'There is no `kpi` in these files, so there is nothing to measure.',
  experience: 'There is no journey in these files, so there is nothing to feel.',
  deviations: 'No journey in these files follows a plan (`follows`), so there is nothing to compare.',
  priorities: 'There is no journey in these files, so there is nothing to improve.',
  scenario: 'No scenario in these files is `of` a journey that there is, so there is nothing to compare.',
  outlook: 'There is no `outlook` in these files, so there are no scenarios to compare.',
  initiatives: 'There is no initiative in these files, so there is nothing to hold against what was observed.',
}

/** `waypost analyze`: what follows from what is written. */
export const analyze = async (
  analysis: Analysis,
  paths: readonly string[],
  { outputs, ...chosen }: AnalyzeOptions,
  host: Host,
): Promise<number> => {
  const loaded = await loadProjects(paths, host.folder)
  const analyzer = await analyzers[analysis]()
  const progress = progressOn(host, analysis)
  const { results, besides, sections, csv } = await analyzer(loaded.projects, {
    ...chosen,
    pause,
    work: long => drive(long, { pause, progress: progress.show }),
  })
  await progress.clear()
  const texts = {
    pretty: (printed: boolean) => prettySections(sections(), printed ? host.printColors : colorsOff),
    json: () => `${JSON.stringify({ version: 1, results, ...besides }, undefined, 2)}\n`,
    csv,
    markdown: () => markdownSections(sections()),
  }
  await deliver(outputs, (format, printed) => texts[format](printed), host)
  if (results.length === 0 && loaded.problems.length === 0) await host.say(`${nothing[analysis]}\n`)
  return statusOf(loaded, host)
}
