import { canvasFacts } from './canvas.js'
import { criticalPathFacts } from './critical-path.js'
import { crossImpactFacts } from './cross-impact.js'
import { deviationFacts } from './deviations.js'
import { experienceFacts } from './experience.js'
import type { Facts } from './facts.js'
import { initiativeFacts } from './initiatives.js'
import { kpiFacts } from './kpi.js'
import { mostFacts } from './most.js'
import { outlookFacts } from './outlook.js'
import { priorityFacts } from './priorities.js'
import { scenarioFacts } from './scenario.js'
import { simulationFacts } from './simulation.js'
import { stakeholderFacts } from './stakeholders.js'

/** What each analysis says in hovers and above declarations, in the order shown. */
export const facts: readonly Facts[] = [
  criticalPathFacts,
  simulationFacts,
  stakeholderFacts,
  experienceFacts,
  priorityFacts,
  deviationFacts,
  kpiFacts,
  initiativeFacts,
  scenarioFacts,
  mostFacts,
  canvasFacts,
  crossImpactFacts,
  outlookFacts,
]
