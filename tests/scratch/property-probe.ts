// Runs in a copy of the sources to which `property.test.ts` has added a property, and prints what they make of it.
import { TextDocument } from 'vscode-languageserver-textdocument'
import { completion } from '../../language-server/editing/completion/completion.js'
import { formatText } from '../../language-server/editing/formatting/format-text.js'
import { hover } from '../../language-server/editing/hover.js'
import type { Editing } from '../../language-server/editing/open-document.js'
import { languageServices } from '../../language-server/parsing/services.js'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { textmateGrammar } from '../../scripts/textmate-grammar.js'
import { defaultSettings } from '../../src/model/settings.js'
import { channelSchema } from '../../src/model/stakeholder.js'
import { createWorkspace } from '../../src/project/workspace.js'

const open = (marked: string) => {
  const text = marked.replace('»«', '')
  const workspace = createWorkspace(defaultSettings)
  workspace.update(parseFile(text, 'a.journey'))
  const document = TextDocument.create('a.journey', 'waypost', 1, text)
  const model = workspace.file('a.journey')!
  const editing: Editing = { document, workspace, model, findings: () => [] }
  return { editing, position: document.positionAt(marked.indexOf('»«')) }
}
const completionAt = (marked: string) => {
  const { editing, position } = open(marked)
  return completion(editing, position)
}
const hoverAt = (marked: string): string | undefined => {
  const { editing, position } = open(marked)
  const contents = hover(editing, position)?.contents
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : undefined
}
const problems = (text: string): readonly string[] =>
  parseFile(text, 'a.journey').problems.map(({ message }) => message)

const text = 'channel Phone {\nservice assisted\nstaffed yes\n}'
const formatted = formatText(text)
const probe = {
  channels: parseFile(text, 'a.journey').declarations.channels.map(channel => {
    const { name, service, ...rest } = channelSchema.parse(channel)
    const { file, range, nameRange, ...own } = rest
    return { name, service, ...own }
  }),
  problems: problems(text),
  problemsOfTwo: problems('channel Phone { staffed yes  staffed no }'),
  problemsOfWrongWord: problems('channel Phone { staffed maybe }'),
  completion: completionAt('channel Phone { »« }').map(({ label, documentation }) => ({ label, documentation })),
  completionOfWords: completionAt('channel Phone { staffed »« }').map(({ label }) => label),
  hover: hoverAt('channel Phone { staf»«fed yes }'),
  formatted: 'text' in formatted ? formatted.text : undefined,
  textmate: textmateGrammar(languageServices().Grammar) as {
    readonly patterns: readonly {
      readonly match?: string
      readonly captures?: { readonly [group: string]: { readonly name: string } }
    }[]
  },
}
export type Probe = typeof probe

process.stdout.write(JSON.stringify(probe))
