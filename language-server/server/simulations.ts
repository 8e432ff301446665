import { drive } from '../../src/project/run-long-work.js'
import { awaitsSimulation, simulatedCriticalPathOf } from '../../src/project/simulation-of.js'
import type { Editing } from '../editing/open-document.js'
import { pause } from './pause.js'

/** Simulates the journeys of open files that have something left to chance, so that hovers and lenses can tell of it. */
export const simulateOpen = async (files: readonly Editing[], signal: AbortSignal): Promise<void> => {
  for (const { model, workspace } of files)
    for (const journey of model.declarations.journeys) {
      if (awaitsSimulation(journey, workspace))
        await drive(simulatedCriticalPathOf(journey, workspace), { signal, pause })
    }
}
