// Runs in a copy of the sources to which `analysis.test.ts` has added an analysis and a rule, and prints what they make of it.
import picocolors from 'picocolors'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { hover } from '../../language-server/editing/hover.js'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { withAnalysisList } from '../../scripts/write-analysis-list.js'
import { schemas } from '../../scripts/write-schemas.js'
import { runProgram } from '../../src/cli/program.js'
import { defaultSettings } from '../../src/model/settings.js'
import { views } from '../../src/project/views/index.js'
import { createWorkspace } from '../../src/project/workspace.js'

const [project = '', page = ''] = process.argv.slice(2)

const waypost = async (call: string): Promise<string> => {
  const printed: string[] = []
  const print = async (text: string): Promise<void> => void printed.push(text)
  const colors = picocolors.createColors(false)
  const host = { folder: project, print, say: print, printColors: colors, sayColors: colors, sayOver: false }
  await runProgram(call.split(' '), { ...host, readInput: async () => Buffer.from('') })
  return printed.join('')
}

const text = 'journey Claim "A claim" {\n  touchpoint Report\n}\n'
const workspace = createWorkspace(defaultSettings)
workspace.update(parseFile(text, 'a.journey'))
const document = TextDocument.create('a.journey', 'waypost', 1, text)
const shown = hover(
  { document, workspace, model: workspace.file('a.journey')!, findings: () => [] },
  { line: 0, character: 9 },
)

const probe = {
  json: await waypost('analyze silence --format json'),
  csv: await waypost('analyze silence --format csv'),
  markdown: await waypost('analyze silence --format markdown'),
  pretty: await waypost('analyze silence'),
  help: await waypost('analyze --help'),
  svg: await waypost('render silence --of Claim'),
  check: await waypost('check --format json'),
  explain: await waypost('explain journey/one-touchpoint'),
  schema: (await schemas()).get('silence.schema.json'),
  hover: shown?.contents,
  picker: views.map(({ name, heading }) => `${name}: ${heading}`),
  documentation: withAnalysisList(page),
}
export type Probe = typeof probe

process.stdout.write(JSON.stringify(probe))
