import type { Scenario } from '../../model/initiative.js'
import type { Journey } from '../../model/journey.js'
import type { Choices } from '../analysis.js'
import { type CriticalPathResult, criticalPath, detailLengths } from '../critical-path/index.js'
import { factorNames } from '../cross-impact/index.js'
import { analyzeExperience } from '../experience/index.js'
import type { LongWork } from '../long-work.js'
import { analyzePriorities } from '../priorities/index.js'
import type { Question, Reading } from '../question.js'
import { compareSides, type Side } from './compare.js'
import { influenceChanges } from './ranks.js'
import type { ScenarioResult } from './schema.js'
import { type WhatIf, whatIf } from './what-if.js'

/** What a what-if changes, with `runs` 0 by the plans alone; undefined where its journey is not there. */
export const scenario: Question<Scenario, ScenarioResult | undefined, Choices> = {
  name: 'scenario',
  *compute(element, reading, choices) {
    const found = yield* reading.ask(whatIf, element)
    return found.isThere ? yield* reading.ask(comparison, element, choices) : undefined
  },
}

/** The same for a picture, which shows something even where the journey is not there. */
export const comparison: Question<Scenario, ScenarioResult, Choices> = {
  name: 'comparison of a scenario',
  *compute(element, reading, choices) {
    return yield* compared(element, yield* reading.ask(whatIf, element), reading, choices)
  },
}

function* compared(
  { name }: Scenario,
  { base, applied }: WhatIf,
  reading: Reading,
  choices?: Choices,
): LongWork<ScenarioResult> {
  const { ask, all, setting, target } = reading
  const lengthOf = detailLengths(reading)
  const scale = setting('emotion')
  const plans = new Map<Journey, CriticalPathResult>()
  for (const journey of [base, applied.journey]) plans.set(journey, yield* ask(criticalPath, journey, choices))
  const side = (journey: Journey): Side => ({
    journey,
    plan: plans.get(journey)!,
    experience: analyzeExperience(journey, { scale, lengthOf, target }),
    priorities: analyzePriorities(journey, { scale }),
  })
  const gone = new Set([...applied.skipped].map(skipped => `${base.name}.${skipped}`))
  const influence = influenceChanges(
    all('impacts'),
    factor => gone.has(target(factor)?.key ?? ''),
    () => factorNames(target),
  )
  return compareSides(name, side(base), side(applied.journey), applied, influence)
}
