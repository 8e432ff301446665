import { element, type Markup } from '../element.js'
import { stroke } from '../theme.js'

type Icon = 'phone' | 'chat' | 'mail' | 'screen' | 'mobile' | 'place' | 'other'

const words: readonly (readonly [Icon, RegExp])[] = [
  ['chat', /chat|messag|sms|whatsapp|bot\b/i],
  ['mail', /mail|letter|post\b|newsletter|fax/i],
  ['mobile', /\bapp\b|mobile|smartphone/i],
  ['phone', /phone|call|hotline|voice/i],
  ['screen', /web|portal|site|online|page|screen|internet|search|social|shop\b.*online/i],
  ['place', /home|store|shop|branch|site visit|counter|office|in person|on-site|clinic|hospital|visit/i],
]

/** The sign for a channel, guessed from what it is called; the name always stands beside it. */
const iconFor = (name: string): Icon => words.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'

// Each within 14 × 14, drawn as lines.
const shapes: Readonly<Record<Icon, string>> = {
  phone:
    'M 3 1.5 H 5.5 L 6.5 4.5 L 5 5.8 Q 6 8 8.2 9 L 9.5 7.5 L 12.5 8.5 V 11 Q 12.3 12.5 11 12.5 Q 2 12 1.5 3 Q 1.5 1.7 3 1.5 Z',
  chat: 'M 3 2 H 11 Q 12.5 2 12.5 3.5 V 8 Q 12.5 9.5 11 9.5 H 7 L 4 12.3 V 9.5 H 3 Q 1.5 9.5 1.5 8 V 3.5 Q 1.5 2 3 2 Z',
  mail: 'M 1.5 3 H 12.5 V 11 H 1.5 Z M 1.5 3.5 L 7 8 L 12.5 3.5',
  screen: 'M 1.5 2.5 H 12.5 V 9.5 H 1.5 Z M 4.5 12.2 H 9.5 M 7 9.5 V 12.2',
  mobile:
    'M 4 1.2 H 10 Q 10.8 1.2 10.8 2 V 12 Q 10.8 12.8 10 12.8 H 4 Q 3.2 12.8 3.2 12 V 2 Q 3.2 1.2 4 1.2 Z M 6.2 10.8 H 7.8',
  place: 'M 1.2 7 L 7 1.8 L 12.8 7 M 2.8 5.8 V 12.3 H 11.2 V 5.8 M 5.7 12.3 V 8.6 H 8.3 V 12.3',
  other: 'M 1.8 7 Q 1.8 1.8 7 1.8 Q 12.2 1.8 12.2 7 Q 12.2 12.2 7 12.2 Q 1.8 12.2 1.8 7 Z M 4.5 7 H 9.5',
}

export const iconSize = 14

export const drawChannelIcon = (name: string, x: number, y: number): Markup =>
  element('path', {
    class: stroke('chip-ink'),
    d: shapes[iconFor(name)],
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    fill: 'none',
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  })
