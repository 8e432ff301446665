import { NoScenarioWizardFile } from './read-project.js'

/** A scenario of a solution list: the state of every descriptor, counted from 0. */
export type ScenarioWizardSolution = {
  readonly states: readonly number[]
  /** How many starts lead there; 0 where ScenarioWizard did not count them. */
  readonly weight: number
  /** The smallest lead of a chosen state. */
  readonly margin: number
  readonly totalImpact: number
}

/** Reads a `.sl` file: lines such as `" 2 1 3",12,0,0,15,""` with states counted from 1, weight, margin, 0, total impact. */
export const readScenarioWizardSolutions = (file: string): readonly ScenarioWizardSolution[] => {
  const lines = file.split(/\r\n|\n|\r/)
  if (!/^\$\s*ScenarioWizard/i.test(lines[0] ?? ''))
    throw new NoScenarioWizardFile('its first line is not `$ ScenarioWizard …`')
  return lines.flatMap(line => {
    const found = /^\s*"([\d\s]+)"((?:,[^,]*)*)/.exec(line)
    if (!found) return []
    const [weight = 0, margin = 0, , totalImpact = 0] = found[2].split(',').slice(1).map(Number)
    return [
      {
        states: found[1]
          .trim()
          .split(/\s+/)
          .map(number => Number(number) - 1),
        weight,
        margin,
        totalImpact,
      },
    ]
  })
}
