import { analyzeOutlook, crossImpactsOf } from '../../analysis/outlook/index.js'
import type { Outlook } from '../../model/impacts.js'
import { runLongWork } from '../../project/run-long-work.js'
import { scenarioWizardProject, scenarioWizardSolutions } from '../../report/scenario-wizard.js'
import { inWords } from '../../wording/note.js'
import { counted } from '../../wording/plurals.js'
import type { Host } from '../terminal/host.js'
import { pause } from '../terminal/pause.js'

/** An outlook as ScenarioWizard has it; what gets lost on the way is said. */
export const outlookText = async (format: 'scw' | 'sl', outlook: Outlook, host: Host): Promise<string> => {
  const impacts = crossImpactsOf(outlook)
  if (format === 'sl') {
    const result = await runLongWork(analyzeOutlook(outlook, { sample: { runs: 0 } }), { pause })
    if (!result.complete || result.consistent > result.scenarios.length)
      await host.say(`${inWords(result.notes[0])} The list holds ${result.scenarios.length} of them.\n`)
    return scenarioWizardSolutions(impacts, result)
  }
  const rounded = [...impacts.judgements.keys()].filter(cell => impacts.value[cell] % impacts.unit !== 0).length
  if (impacts.isUncertain || rounded > 0)
    await host.say(
      `ScenarioWizard knows neither ranges nor authors: the middle and the mean are written${rounded === 0 ? '' : `, and ${counted(rounded, 'judgement')} ${rounded === 1 ? 'was' : 'were'} rounded to whole numbers`}.\n`,
    )
  return scenarioWizardProject(outlook, impacts)
}
