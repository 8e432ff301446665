import type { ViewName } from '../../views/view-names.js'
import type { View } from '../view.js'
import { journeyMap, network, timeLine } from './journey-pictures.js'

/** Every view there is, by the name that commands and previews use. */
export const views: Readonly<Record<ViewName, View>> = {
  'journey-map': journeyMap,
  'time-line': timeLine,
  network,
}
