import type { ViewName } from '../../views/view-names.js'
import type { View } from '../view.js'
import { canvas } from './canvas.js'
import { crossImpact, influenceDependence } from './cross-impact.js'
import { emotionCurve } from './emotion-curve.js'
import { journeyMap, network, timeLine } from './journey-pictures.js'
import { kpi } from './kpi.js'
import { most } from './most.js'
import { outlook } from './outlook.js'
import { priorities } from './priorities.js'
import { scenario } from './scenario.js'
import { stakeholderNetwork, stakeholders } from './stakeholders.js'

/** Every view there is, by the name that commands and previews use. */
export const views: Readonly<Record<ViewName, View>> = {
  'journey-map': journeyMap,
  'time-line': timeLine,
  network,
  most,
  canvas,
  kpi,
  stakeholders,
  'stakeholder-network': stakeholderNetwork,
  'emotion-curve': emotionCurve,
  priorities,
  scenario,
  'cross-impact': crossImpact,
  'influence-dependence': influenceDependence,
  outlook,
}
