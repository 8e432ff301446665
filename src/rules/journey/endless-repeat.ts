import type { Journey, Touchpoint } from '../../model/index.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const endlessRepeat: FileRule = {
  id: 'journey/endless-repeat',
  severity: 'error',
  title: 'A repetition that never ends',
  why: 'With a probability of 100 % the journey always goes back, so it has no expected length.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Check { after Report  repeat 100% }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Check { after Report  repeat 20% }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(journey =>
      journey.touchpoints
        .filter(touchpoint => isEndless(touchpoint, journey))
        .map(({ name, repeats }) => ({
          message: `After ${quoted(name)} the journey goes back every time, so it never ends. Write how often it really has to be done again, as less than 100%.`,
          file: file.file,
          range: repeats[0].range,
        })),
    ),
}

/** A branch or something optional on the way may lead out of a longer loop, but nothing leads out of a step that repeats itself. */
const isEndless = (touchpoint: Touchpoint, journey: Journey): boolean => {
  const { repeats } = touchpoint
  const { touchpoints } = journey
  const find = touchpointIn(journey)
  if (repeats.reduce((sum, { probability }) => sum + probability, 0) < 1 - 1e-9) return false
  return (
    repeats.every(({ from }) => from === undefined || touchpoints[find(from) ?? -1] === touchpoint) ||
    touchpoints.every(({ branches, optional }) => branches.length === 0 && optional === undefined)
  )
}
