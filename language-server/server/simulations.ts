import { ask } from '../../src/analysis/ask.js'
import { awaitsSimulation, criticalPath } from '../../src/analysis/critical-path/index.js'
import { pause } from '../../src/project/pause.js'
import { runLongWork } from '../../src/project/run-long-work.js'
import type { Editing } from '../editing/open-document.js'

/** Simulates the journeys of open files that have something left to chance, so that hovers and lenses can tell of it. */
export const simulateOpen = async (files: readonly Editing[], signal: AbortSignal): Promise<void> => {
  for (const { model, workspace } of files)
    for (const element of model.declarations.journeys) {
      const subject = { element, project: workspace.project() }
      if (awaitsSimulation(subject)) await runLongWork(ask(criticalPath, subject, {}), { signal, pause })
    }
}
