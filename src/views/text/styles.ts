import type { Token } from '../palette.js'

/** Sizes and distances in pixels; `leading` is from one base line to the next. */
export type TextStyle = {
  readonly size: number
  readonly weight: number
  readonly leading: number
  readonly fill: Token
}

/** Every kind of text that pictures have: what it measures is what the style sheet says. */
export const textStyles = {
  heading: { size: 26, weight: 700, leading: 34, fill: 'ink' },
  lead: { size: 14, weight: 400, leading: 21, fill: 'muted' },
  factName: { size: 12, weight: 400, leading: 18, fill: 'muted' },
  fact: { size: 13, weight: 600, leading: 20, fill: 'ink' },
  stage: { size: 14, weight: 600, leading: 19, fill: 'stage-ink' },
  lane: { size: 13, weight: 600, leading: 18, fill: 'ink' },
  note: { size: 12, weight: 400, leading: 16, fill: 'muted' },
  eyebrow: { size: 12, weight: 400, leading: 16, fill: 'card-muted' },
  'card-title': { size: 14, weight: 600, leading: 19, fill: 'card-ink' },
  detail: { size: 12, weight: 400, leading: 17, fill: 'card-muted' },
  tag: { size: 11, weight: 600, leading: 16, fill: 'chip-ink' },
  chip: { size: 12, weight: 400, leading: 16, fill: 'chip-ink' },
  arrow: { size: 11, weight: 600, leading: 14, fill: 'ink' },
  value: { size: 12, weight: 600, leading: 16, fill: 'ink' },
  pain: { size: 13, weight: 400, leading: 18, fill: 'pain-ink' },
  evidence: { size: 11, weight: 600, leading: 15, fill: 'pain-ink' },
  cell: { size: 13, weight: 400, leading: 18, fill: 'ink' },
  'cell-name': { size: 13, weight: 600, leading: 18, fill: 'ink' },
  axis: { size: 11, weight: 400, leading: 14, fill: 'muted' },
} as const satisfies Readonly<Record<string, TextStyle>>

export type TextKind = keyof typeof textStyles
