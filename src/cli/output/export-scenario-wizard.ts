import { chooseOne } from '../choose.js'
import { outlookText } from '../commands/export-outlook.js'
import { selectedOf } from '../load-projects.js'
import type { Host } from '../terminal/host.js'
import type { Exported } from './exported.js'

/** One outlook as a project of ScenarioWizard (`scw`) or as its list of solutions (`sl`). */
export const scenarioWizardText =
  (format: 'scw' | 'sl') =>
  ({ projects, of }: Exported, host: Host): Promise<string> =>
    outlookText(format, chooseOne(selectedOf(projects, 'outlooks'), of, 'outlook').element, host)
