import type { Branch } from '../../model/index.js'
import { touchpointIn } from '../../model/journey-links.js'
import { writtenPercent } from '../../wording/percent-text.js'
import type { FileRule } from '../rule.js'
import { quoted, written } from '../words.js'

export const branchShares: FileRule = {
  id: 'journey/branch-shares',
  severity: 'error',
  title: 'Branches whose shares do not add up',
  why: 'Exactly one branch follows. Shares that do not make 100 % lose cases or count some twice, and every probability behind them is wrong.',
  examples: {
    bad: `journey Claim {
  touchpoint Diagnose { then Repair 70%, Replace 20% }
  touchpoint Repair
  touchpoint Replace
}
`,
    good: `journey Claim {
  touchpoint Diagnose { then Repair 70%, Replace 30% }
  touchpoint Repair
  touchpoint Replace
}
`,
  },
  check: file => {
    const report = (touchpoint: string, branches: readonly Branch[], wrong: string | undefined) =>
      wrong === undefined
        ? []
        : [
            {
              message: `The branches after ${touchpoint} ${wrong}`,
              file: file.file,
              range: { start: branches[0].range.start, end: branches.at(-1)!.range.end },
            },
          ]
    const inJourneys = file.declarations.journeys.flatMap(journey => {
      const find = touchpointIn(journey)
      return journey.touchpoints.flatMap(({ name, branches }, place) => {
        const onlyBack = branches.every(({ to }) => (find(to) ?? place + 1) <= place)
        return report(quoted(name), branches, wrongShares(branches, onlyBack))
      })
    })
    const inScenarios = file.declarations.scenarios.flatMap(({ changes }) =>
      changes.flatMap(({ touchpoint, properties: { branches = [] } }) =>
        // Its journey may stand in another file: a single branch may lead back.
        report(written(touchpoint), branches, wrongShares(branches, branches.length === 1)),
      ),
    )
    return [...inJourneys, ...inScenarios]
  },
}

const tolerance = 0.001

/** What is wrong with the shares. Where all branches lead back, what is missing to 100 % goes on. */
const wrongShares = (branches: readonly Branch[], onlyBack: boolean): string | undefined => {
  const written = branches.flatMap(({ probability }) => probability ?? [])
  if (written.length === 0) return undefined
  const sum = written.reduce((total, probability) => total + probability, 0)
  if (sum > 1 + tolerance)
    return `add up to ${writtenPercent(sum)}, which is more than all cases, so every probability behind them is wrong. Lower them to 100% together.`
  if (sum >= 1 - tolerance || onlyBack || written.length < branches.length) return undefined
  return `add up to ${writtenPercent(sum)}, so it is not said what happens in the other ${writtenPercent(1 - sum)}. Raise them to 100%, or name the branch that is missing.`
}
