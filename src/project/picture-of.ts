import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import type { Journey } from '../model/journey.js'
import type { Markup } from '../views/element.js'
import { drawJourneyMap, drawNetwork, drawTimeLine, layoutNetwork, type PictureOptions } from '../views/index.js'
import type { ViewName } from '../views/view-names.js'
import { criticalPathOf } from './critical-path-of.js'
import { titleOf } from './title-of.js'
import type { Workspace } from './workspace.js'

/** One journey of a project as a picture: the same in the preview, in `render` and in reports. */
export const pictureOf = async (
  { settings, names, model }: Workspace,
  journey: Journey,
  view: ViewName,
  look: Omit<PictureOptions, 'titleOf'> = {},
): Promise<Markup> => {
  const plan = drawable(criticalPathOf(journey, model(), settings))
  const options = { ...look, titleOf: titleOf(names) }
  switch (view) {
    case 'journey-map':
      return drawJourneyMap(journey, plan, { ...options, emotionScale: settings.emotion })
    case 'time-line':
      return drawTimeLine(journey, plan, options)
    case 'network':
      return drawNetwork(journey, plan, await layoutNetwork(journey, plan, options.titleOf), options)
  }
}

/** Where nothing takes time yet, no touchpoint is more critical than another, and none is marked. */
const drawable = (plan: CriticalPathResult): CriticalPathResult =>
  plan.duration > 0
    ? plan
    : {
        ...plan,
        criticalPaths: [],
        touchpoints: plan.touchpoints.map(touchpoint => ({ ...touchpoint, critical: false })),
      }
