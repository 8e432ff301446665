import type { BlockName } from '../../analysis/canvas/index.js'

type Block = { readonly title: string; readonly question: string }

/** What readers call each block, and the question that it answers (after Osterwalder and Pigneur). */
export const blocks: Readonly<Record<BlockName, Block>> = {
  partners: { title: 'Key partners', question: 'Who helps, and with what?' },
  activities: { title: 'Key activities', question: 'What must be done well?' },
  resources: { title: 'Key resources', question: 'What does it take?' },
  propositions: { title: 'Value propositions', question: 'What is it worth to whom?' },
  relationships: { title: 'Customer relationships', question: 'How are customers kept?' },
  channels: { title: 'Channels', question: 'How are customers reached?' },
  segments: { title: 'Customer segments', question: 'For whom is value created?' },
  costs: { title: 'Cost structure', question: 'What costs most, and why?' },
  revenues: { title: 'Revenue streams', question: 'Who pays for what?' },
}

/** The blocks as they stand on the canvas, from left to right; two in one column stand above each other. */
export const upperColumns: readonly (readonly BlockName[])[] = [
  ['partners'],
  ['activities', 'resources'],
  ['propositions'],
  ['relationships', 'channels'],
  ['segments'],
]
export const lowerBlocks = ['costs', 'revenues'] as const satisfies readonly BlockName[]
