import type { LoadedProject } from '../load-projects.js'
import type { Host } from '../terminal/host.js'
import type { Writers } from './formats.js'

/** What `waypost export` was asked for. */
export type Exported = {
  readonly projects: readonly LoadedProject[]
  /** The outlook, for the formats that hold one. */
  readonly of: string | undefined
}

type WriteExported = (exported: Exported, host: Host) => string | Promise<string>

export const exportWriters = {
  json: async () => (await import('./export-model.js')).modelJson,
  scw: async () => (await import('./export-scenario-wizard.js')).scenarioWizardText('scw'),
  sl: async () => (await import('./export-scenario-wizard.js')).scenarioWizardText('sl'),
} satisfies Writers<string, WriteExported>
