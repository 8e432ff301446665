import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { markedOffset } from '../support/marks.js'
import { textIn } from '../support/text-in.js'
import { type Client, startClient } from './client.js'

// One question of each kind to a real server about the example that the README uses. What the answers hold in every
// case stands in tests/editing.

let client: Client
const texts = new Map<string, string>()
const file = 'warranty.journey'
const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }

beforeAll(async () => {
  const folder = join(import.meta.dirname, '../../examples/warranty')
  const names = ['canvas', 'impacts', 'initiatives', 'kpis', 'most', 'outlook', 'people', 'warranty', 'whatif']
  for (const name of names) texts.set(`${name}.journey`, readFileSync(join(folder, `${name}.journey`), 'utf8'))
  client = await startClient(Object.fromEntries(texts))
  for (const name of texts.keys()) await client.open(name)
})
afterAll(() => client.stop())

/** The place of the first such text; `»«` in it marks the cursor. */
const at = (name: string, written: string): { readonly position: Position } => {
  const whole = texts.get(name)!
  const { text, offset } = markedOffset(written)
  const start = whole.indexOf(text)
  if (start < 0) throw new Error(`${name} does not say: ${text}`)
  const before = whole.slice(0, start + offset).split('\n')
  return { position: { line: before.length - 1, character: before.at(-1)!.length } }
}
const fileOf = (uri: string): string => [...texts.keys()].find(name => client.uri(name) === uri)!
const placeText = ({ uri, range }: Location): string => `${fileOf(uri)} ${textIn(texts.get(fileOf(uri))!, range)}`

test('completion', async () => {
  const items = await client.request<CompletionItem[]>(
    'textDocument/completion',
    file,
    at(file, 'customer  »«Customer'),
  )
  expect(items.map(({ label }) => label)).toContain('Care')
})

test('hover', async () => {
  const { contents } = await client.request<Hover>('textDocument/hover', file, at(file, 'journey Warranty»«Claim'))
  expect(contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('along its critical path') })
})

test('definition', async () => {
  const [link] = await client.request<LocationLink[]>('textDocument/definition', file, at(file, 'customer  Cust»«omer'))
  expect(fileOf(link.targetUri)).toBe('people.journey')
  expect(textIn(texts.get('people.journey')!, link.targetSelectionRange)).toBe('Customer')
})

test('references', async () => {
  const context = { includeDeclaration: true }
  const params = { ...at('kpis.journey', 'kpi First»«Contact'), context }
  const places = await client.request<Location[]>('textDocument/references', 'kpis.journey', params)
  expect(places.length).toBeGreaterThan(3)
  for (const place of places) expect(placeText(place)).toMatch(/^\w+\.journey FirstContact$/)
})

test('highlights', async () => {
  const found = await client.request<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    file,
    at(file, 'touchpoint Rep»«ort'),
  )
  expect(found.length).toBeGreaterThan(1)
  for (const { range } of found) expect(textIn(texts.get(file)!, range)).toBe('Report')
})

test('rename, and its refusal as an error that the editor shows', async () => {
  const place = at(file, 'journey Warranty»«Claim')
  expect(await client.request('textDocument/prepareRename', file, place)).toMatchObject({
    placeholder: 'WarrantyClaim',
  })
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', file, { ...place, newName: 'Claim' })
  expect(Object.keys(edit.changes!).map(fileOf)).toEqual(expect.arrayContaining([file, 'most.journey', 'kpis.journey']))
  await expect(client.request('textDocument/rename', file, { ...place, newName: 'Care' })).rejects.toThrow(
    '`Care` is already a stakeholder in this project.',
  )
})

test('symbols of a file and of the project', async () => {
  const [journey] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', file)
  expect(journey).toMatchObject({ name: 'WarrantyClaim' })
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'firstcontact' })
  expect(found.map(({ name, location }) => [name, fileOf(location.uri)])).toContainEqual([
    'FirstContact',
    'kpis.journey',
  ])
})

test('semantic tokens', async () => {
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', file)
  expect(data.length % 5).toBe(0)
  expect(data.length).toBeGreaterThan(50)
})

test('folding', async () => {
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', file)
  const { line } = at(file, 'journey »«WarrantyClaim').position
  expect(ranges).toContainEqual(expect.objectContaining({ startLine: line }))
})

test('inlay hints and lenses', async () => {
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', file, { range: everything })
  expect(hints.map(({ label }) => label)).toContain('starts 0 min · critical')
  const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', file)
  expect(lens.command?.title).toMatch(/^Critical path .* → /)
})

test('formatting: the example stands as the formatter leaves it, and comes back to that', async () => {
  const options = { tabSize: 2, insertSpaces: true }
  const text = texts.get(file)!
  expect(await client.request('textDocument/formatting', file, { options })).toEqual([])
  const messy = text.replace(/^ +/gm, '')
  await client.change(file, messy)
  const edits = await client.request<TextEdit[]>('textDocument/formatting', file, { options })
  expect(TextDocument.applyEdits(TextDocument.create(file, 'waypost', 1, messy), edits)).toBe(text)
  await client.change(file, text)
})

test('quick fixes', async () => {
  const wrong = texts.get(file)!.replace('customer  Customer', 'customer  Custome')
  await client.change(file, wrong)
  const [finding] = await client.diagnostics(file)
  const params = { range: finding.range, context: { diagnostics: [finding] } }
  const [action] = await client.request<CodeAction[]>('textDocument/codeAction', file, params)
  expect(action).toMatchObject({ title: 'Replace with `Customer`', kind: 'quickfix', diagnostics: [finding] })
  const edits = action.edit!.changes![client.uri(file)]
  expect(TextDocument.applyEdits(TextDocument.create(file, 'waypost', 1, wrong), edits)).toBe(texts.get(file))
  await client.change(file, texts.get(file)!)
})

test('a question is answered for the text that was sent before it', async () => {
  void client.change(file, `channel Fax\n${texts.get(file)}`)
  const [first] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', file)
  expect(first.name).toBe('Fax')
  await client.change(file, texts.get(file)!)
})
