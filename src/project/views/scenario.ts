import { ask, askNow } from '../../analysis/ask.js'
import { comparison, whatIf } from '../../analysis/scenario/index.js'
import { firstByName } from '../../model/first-by-name.js'
import { label } from '../../model/label.js'
import { titlesIn } from '../../model/title-of.js'
import { drawScenario } from '../../views/scenario/scenario.js'
import { scenarioTables } from '../../views/scenario/tables.js'
import { runLongWork } from '../run-long-work.js'
import { subjectOf, type View } from '../view.js'

/** A what-if beside the journey that it changes; one whose journey is not there has nothing to show, and a finding says so. */
export const scenario: View = {
  name: 'scenario',
  heading: 'What if',
  of: 'scenario',
  subjects: ({ scenarios }) =>
    scenarios.map(element => ({
      ...subjectOf(element),
      draw: async (project, { look, driving }) => {
        const options = { ...look, titleOf: titlesIn(project) }
        const { base } = askNow(whatIf, { element, project })
        const result = await runLongWork(ask(comparison, { element, project }), driving)
        const touchpoints = firstByName(base.touchpoints)
        const promises = firstByName(base.promises)
        const context = {
          titleOf: (name: string) => label(touchpoints.get(name) ?? promises.get(name) ?? { name }),
          sourceOf: (name: string) => {
            const touchpoint = touchpoints.get(name)
            return touchpoint && { range: touchpoint.range, file: base.file }
          },
          scale: project.settings.emotion,
        }
        const head = {
          title: label(element),
          description: element.description,
          journey: label(base),
          source: { name: element.name, range: element.nameRange },
        }
        return { picture: drawScenario(result, head, context, options), tables: scenarioTables(result, context) }
      },
    })),
}
