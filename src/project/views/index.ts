import { analyses } from '../../analysis/registry.js'
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
import { sectionsView } from './sections.js'
import { stakeholderNetwork, stakeholders } from './stakeholders.js'

/** Views with a picture of their own, in the order that pickers show them. */
const drawn: readonly View[] = [
  journeyMap,
  timeLine,
  network,
  most,
  canvas,
  kpi,
  stakeholders,
  stakeholderNetwork,
  emotionCurve,
  priorities,
  scenario,
  crossImpact,
  influenceDependence,
  outlook,
]

/** Every view there is: of an analysis that no drawn view is called like, its sections as a page. */
export const views: readonly View[] = [
  ...drawn,
  ...analyses.filter(({ name }) => !drawn.some(view => view.name === name)).map(sectionsView),
]

export const viewNamed = (name: string): View | undefined => views.find(view => view.name === name)
