import type { Range } from '../../model/index.js'
import type { FileRule } from '../rule.js'
import { quoted, written } from '../words.js'

export const emotionOutsideScale: FileRule = {
  id: 'journey/emotion-outside-scale',
  severity: 'error',
  title: 'An emotion outside the scale',
  why: 'The curve would show a value that cannot exist, and means and comparisons with other touchpoints would be wrong.',
  examples: {
    bad: `journey Claim {
  touchpoint Report { emotion -4 }
}
`,
    good: `journey Claim {
  touchpoint Report { emotion -2 }
}
`,
  },
  check: (file, { emotion: scale }) => {
    const report = (touchpoint: string, emotion: number | undefined, range: Range) =>
      emotion === undefined || (emotion >= scale.min && emotion <= scale.max)
        ? []
        : [
            {
              message: `The emotion ${emotion} of ${touchpoint} is outside the scale ${scale.min}..${scale.max}, so it cannot be compared with others. Write a value on the scale, or set another one as \`emotion\` in the configuration.`,
              file: file.file,
              range,
            },
          ]
    const { journeys, scenarios } = file.declarations
    return [
      ...journeys.flatMap(({ touchpoints }) =>
        touchpoints.flatMap(({ name, nameRange, emotion }) => report(quoted(name), emotion, nameRange)),
      ),
      ...scenarios.flatMap(({ changes }) =>
        changes.flatMap(({ touchpoint, properties }) =>
          report(written(touchpoint), properties.emotion, touchpoint.range),
        ),
      ),
    ]
  },
}
