import type { Touchpoint } from '../../model/index.js'
import { durationText } from '../../wording/duration-text.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const deadlineTooEarly: FileRule = {
  id: 'journey/deadline-too-early',
  severity: 'warning',
  title: 'A deadline that cannot be met',
  why: 'Even if all goes as fast as it can, the touchpoint is finished too late, so its float is always negative.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Repair { after Report  duration 2d  not before 4d  due 5d }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Repair { after Report  duration 2d  not before 4d  due 7d }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(({ touchpoints }) =>
      touchpoints
        .filter(touchpoint => touchpoint.due !== undefined && earliestFinish(touchpoint) > touchpoint.due)
        .map(touchpoint => ({
          message: `${quoted(touchpoint.name)} is due after ${durationText(touchpoint.due!)}, but cannot be finished before ${durationText(earliestFinish(touchpoint))}, so the deadline is always missed. Correct \`due\`, \`not before\` or \`duration\`.`,
          file: file.file,
          range: touchpoint.nameRange,
        })),
    ),
}

/** From what it says of itself alone; what it waits for can only make it later. */
const earliestFinish = ({ notBefore = 0, duration }: Touchpoint): number =>
  notBefore + (duration?.kind === 'three-point' ? duration.optimistic : (duration?.seconds ?? 0))
