import type { Host } from '../terminal/host.js'
import type { Exported } from './exported.js'
import type { Writers } from './formats.js'

type WriteExported = (exported: Exported, host: Host) => string | Promise<string>

export const exportWriters = {
  json: async () => (await import('./export-model.js')).modelJson,
  scw: async () => (await import('./export-scenario-wizard.js')).scenarioWizardText('scw'),
  sl: async () => (await import('./export-scenario-wizard.js')).scenarioWizardText('sl'),
} satisfies Writers<string, WriteExported>
