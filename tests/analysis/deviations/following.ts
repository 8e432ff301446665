import { expect } from 'vitest'
import { analyzeDeviations, type DeviationsResult } from '../../../src/analysis/deviations/index.js'
import { defaultSettings } from '../../../src/model/settings.js'
import { projectOf } from '../../support/reading.js'

/** What an actual journey `Claim17` deviates in from a planned `Claim`, each given by its touchpoints. */
export const following = (plan: string, actual: string): DeviationsResult => {
  const { workspace } = projectOf({
    'plan.journey': `journey Claim { kind planned\n${plan}\n}`,
    'claim17.journey': `journey Claim17 { kind actual  follows Claim\n${actual}\n}`,
  })
  expect(workspace.findings().filter(({ severity, rule }) => severity === 'error' && rule !== 'names/unknown')).toEqual(
    [],
  )
  const journey = (name: string) => workspace.project().model.journeys.find(each => each.name === name)!
  return analyzeDeviations(journey('Claim17'), journey('Claim'), { scale: defaultSettings.emotion })
}

/** The deviations as `missing Confirm`. */
export const classed = ({ deviations }: DeviationsResult): readonly string[] =>
  deviations.map(deviation => `${deviation.class} ${deviation.touchpoint}`)
