import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { TitleOf } from '../../model/title-of.js'
import { durationText } from '../../wording/duration-text.js'
import type { PictureOptions } from '../picture.js'
import type { Plan } from '../plan.js'
import { isolated } from '../text/direction.js'
import type { Fact } from './facts-row.js'
import type { Row } from './row.js'
import { titleRow } from './title-row.js'

const factsOf = (journey: Journey, plan: Plan | undefined, titleOf: TitleOf): readonly Fact[] => [
  { name: 'Customer', text: journey.customer && isolated(titleOf(journey.customer)) },
  { name: 'Goal', text: journey.goal },
  { name: 'Owner', text: journey.owner && isolated(titleOf(journey.owner)) },
  { name: 'Kind', text: journey.kind },
  { name: 'Planned length', text: plan && plan.duration > 0 ? durationText(plan.duration) : undefined },
  { name: 'Reviewed', text: journey.reviewed },
]

/** Title, description and what is known of the journey as a whole. */
export const headerRow = (
  journey: Journey,
  plan: Plan | undefined,
  x: number,
  width: number,
  options: PictureOptions,
): Row =>
  titleRow(
    {
      title: label(journey),
      description: journey.description,
      facts: factsOf(journey, plan, options.titleOf),
      source: { name: journey.name, range: journey.nameRange, kind: 'wp-journey' },
    },
    x,
    width,
    options,
  )
