import { readObservation } from '../../analysis/kpi/reading/read-observation.js'
import type { Kpi, Observation } from '../../model/index.js'
import { orList } from '../../wording/lists.js'
import { inWords } from '../../wording/note.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const observationDoesNotFit: FileRule = {
  id: 'kpi/observation-does-not-fit',
  severity: 'error',
  title: 'Counts that its measure cannot be computed from',
  why: 'The observation is left out, so the KPI shows an older value or none.',
  examples: {
    bad: `kpi Recommend {
  measure   nps
  target    >= 40
  observed  2026-09 { yes 230  of 360 }
}
`,
    good: `kpi Recommend {
  measure   nps
  target    >= 40
  observed  2026-09 { promoters 230  passives 88  detractors 42 }
}
`,
  },
  check: file =>
    file.declarations.kpis.flatMap(kpi =>
      kpi.observed.flatMap(observation => {
        const message = problemOf(kpi, observation)
        return message === undefined ? [] : [{ message, file: file.file, range: observation.range }]
      }),
    ),
}

const problemOf = (kpi: Kpi, observation: Observation): string | undefined => {
  const reading = readObservation(kpi, observation)
  if (reading.kind !== 'unreadable') return undefined
  const measure = kpi.measure ?? 'custom'
  const what = `What ${quoted(kpi.name)} had in ${observation.when} cannot be read as ${quoted(measure)} and is left out:`
  return `${what} ${inWords(reading.problem)}. Write ${orList(fittingFor(kpi))}.`
}

const share = '`{ yes 280  of 400 }`'
const perPoint = (first: number, last: number): string => `the answers per point, \`${first}:\` to \`${last}:\``

/** What could stand between the braces. */
const fittingFor = ({ measure = 'custom', statistic }: Kpi): readonly string[] => {
  switch (measure) {
    case 'csat':
      return [perPoint(1, 5), statistic ? `\`{ ${statistic} 4.2  of 107 }\`` : '`{ yes 74  of 107 }`']
    case 'nps':
      return ['`{ promoters 230  passives 88  detractors 42 }`', perPoint(0, 10)]
    case 'ces':
      return [perPoint(1, 7)]
    case 'fcr':
    case 'repeat_purchase':
      return [share]
    case 'churn':
    case 'retention':
      return [share, '`{ start 1000  new 200  end 1050 }`']
    case 'first_response_time':
    case 'resolution_time':
      return [`\`{ ${statistic ?? 'median'} 7d  of 120 }\``]
    case 'custom':
      return [share, `\`{ ${statistic ?? 'value'} 4.7  of 120 }\``]
  }
}
