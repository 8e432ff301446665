import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'

// What people do with a small project, at random: they type, open, close, save, delete, and change what belongs to it.

const fragments = [
  'stakeholder Care "Customer service"\n',
  'stakeholder Parts\n',
  'channel Phone { service assisted }\n',
  'channel Phone { service asisted }\n',
  '/** How it should be. */\njourney Claim {\n  kind planned\n  customer Care\n  touchpoint Report { by Care  via Phone  duration 5min }\n  touchpoint Check { by Parts  after Report  details Exchange }\n}\n',
  'journey Exchange {\n  touchpoint Report { by Care  duration 1h }\n  promise Soon { from Report  within 5min }\n}\n',
  'kpi Calls { measure fcr  target >= 75%  owner Care  at Report }\n',
  'kpi Late { at Claim.Report, Exchange.Report  owner Nobody }\n',
  'most Why for Claim {\n  motivation Calm { of Care }\n  obstacle Queue { at Check  blocks Calm }\n  support Help { removes Queue }\n}\n',
  'canvas Shop { segment Homes { is Care }  channels Phone }\n',
  'impacts Drivers for Claim { Report -> Check +1  Calls -> Report +2 }\n',
  'outlook Loyalty { descriptor Mood { Loyal, Leaving }  descriptor Help { Self, Agent }  Mood.Loyal -> Help.Agent +1 }\n',
  'scenario Fast of Claim { skip Check }\n',
  'initiative Better { removes Queue  expects Calls +5% }\n',
  '// waypost-ignore names/unused: it will be used\n',
  '} broken {\n',
  'journey Unfinished { touchpoint Report { after',
]
const journeys = [
  'people.journey',
  'claim.journey',
  'inner/exchange.journey',
  'inner/b\u00fcro (2).journey',
  'ignored/draft.journey',
]
const settings: { readonly [file: string]: readonly string[] } = {
  'waypost.config.json': [
    '{}',
    '{ "exclude": ["ignored/**"] }',
    '{ "rules": { "names/unused": "error" } }',
    '{ broken',
  ],
  'inner/waypost.config.json': ['{}', '{ "exclude": ["*"] }', '{ "rules": { "names/unknown": "off" } }'],
  '.gitignore': ['ignored/\n', '', 'people.journey\n'],
}

// Short texts about one name, so that what one file says often decides what is wrong in another.
const short = [
  '',
  'stakeholder Care\n',
  'stakeholder Carer\n',
  'kpi Calls { measure fcr  target >= 75%  owner Care }\n',
  'kpi Wait { measure fcr  target >= 75%  owner Caer }\n',
]
const text = fc.oneof(
  fc.constantFrom(...short),
  fc.array(fc.constantFrom(...fragments), { maxLength: 5 }).map(parts => parts.join('')),
)
const journey = fc.constantFrom(...journeys)

/** A step that does not fit, such as to close what is not open, is left out where it is taken. */
type Step =
  | { readonly kind: 'open' | 'retype' | 'save'; readonly file: string; readonly text: string }
  | {
      readonly kind: 'type'
      readonly file: string
      readonly from: number
      readonly length: number
      readonly text: string
    }
  | { readonly kind: 'close' | 'delete'; readonly file: string }

const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('open', 'open', 'retype', 'save'), file: journey, text }),
  fc.record({
    kind: fc.constant('type'),
    file: journey,
    from: fc.nat(400),
    length: fc.nat(60),
    text: fc.oneof(fc.constantFrom('Care', ' ', '}', '"', 'after ', '\n'), text),
  }),
  fc.record({ kind: fc.constantFrom('close', 'delete'), file: journey }),
  fc
    .constantFrom(...Object.keys(settings))
    .chain(file =>
      fc.oneof(
        fc.record({ kind: fc.constant('save'), file: fc.constant(file), text: fc.constantFrom(...settings[file]) }),
        fc.record({ kind: fc.constant('delete'), file: fc.constant(file) }),
      ),
    ),
) as fc.Arbitrary<Step>

export const work: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 3, maxLength: 25 })

/** What a server hears of. */
export type Listener = {
  readonly opened: (file: string, text: string) => Promise<void>
  readonly changed: (file: string, changes: TextDocumentContentChangeEvent[], text: string) => Promise<void>
  readonly closed: (file: string) => Promise<void>
  readonly onDisk: (file: string, type: 1 | 2 | 3) => Promise<void>
  /** After each step, with the texts that are open. */
  readonly stepped?: (open: ReadonlyMap<string, string>) => Promise<void>
}

/** A repository in which every file depends on what another one declares. */
export const startingFiles = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.gitignore': 'ignored/\n',
  'people.journey': 'stakeholder Care\n',
  'claim.journey': 'kpi Calls { measure fcr  target >= 75%  owner Care }\n',
  'inner/exchange.journey': 'canvas Shop { segment Homes { is Care } }\n',
}

/** Does the work in a folder with the starting files; the texts that are open at the end. */
export const doWork = async (
  steps: readonly Step[],
  folder: string,
  listener: Listener,
): Promise<ReadonlyMap<string, string>> => {
  const onDisk = new Set<string>(Object.keys(startingFiles))
  const open = new Map<string, TextDocument>()

  const change = async (file: string, changes: TextDocumentContentChangeEvent[]): Promise<void> => {
    const before = open.get(file)
    if (!before) return
    const after = TextDocument.update(before, changes, before.version + 1)
    open.set(file, after)
    await listener.changed(file, changes, after.getText())
  }
  const take = async (step: Step): Promise<void> => {
    const { kind, file } = step
    if (kind === 'open' && !open.has(file)) {
      open.set(file, TextDocument.create(file, 'waypost', 1, step.text))
      await listener.opened(file, step.text)
    } else if (kind === 'retype') await change(file, [{ text: step.text }])
    else if (kind === 'type') {
      const document = open.get(file)
      if (!document) return
      const start = document.positionAt(step.from)
      const end = document.positionAt(step.from + step.length)
      await change(file, [{ range: { start, end }, text: step.text }])
    } else if (kind === 'close' && open.delete(file)) await listener.closed(file)
    else if (kind === 'save') {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), step.text)
      const type = onDisk.has(file) ? 2 : 1
      onDisk.add(file)
      await listener.onDisk(file, type)
    } else if (kind === 'delete' && onDisk.delete(file)) {
      rmSync(join(folder, file))
      await listener.onDisk(file, 3)
    }
  }
  const texts = () => new Map([...open].map(([file, document]) => [file, document.getText()]))
  for (const step of steps) {
    await take(step)
    await listener.stepped?.(texts())
  }
  return texts()
}
