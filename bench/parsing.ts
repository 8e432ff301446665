// Our lexer and tree parser beside Langium's own, for docs/decisions/own-lexer.md and lean-tree.md. By hand:
// `node --import ./scripts/typescript.mjs bench/parsing.ts [rounds]`. Each way to read runs in a process of its own, one
// after the other in every round, so that what else the machine does falls on all of them alike.
import { spawnSync } from 'node:child_process'
import { DocumentState, type LangiumDocument, URI } from 'langium'
import { languageServices } from '../language-server/parsing/services.js'
import { parseFile, parseText } from '../language-server/reading/parse-file.js'
import { defaultSettings } from '../src/model/settings.js'
import { createWorkspace } from '../src/project/workspace.js'
import { journeyText } from './made-workspace.js'
import { plainLangium } from './plain-langium.js'

/** One way to read texts: what it makes of one is kept, to weigh it. `finish` joins what was made. */
type Way = {
  readonly read: (text: string, name: string) => unknown
  readonly finish?: (made: readonly unknown[]) => unknown
}

const texts = Array.from({ length: 100 }, (_, index) => journeyText(`J${index}`, 100))
const twoTokens = { maxLookahead: 2, recoveryEnabled: true, skipValidations: true }

const langiumLexer = (hints: boolean): Way => {
  const { Lexer } = plainLangium(twoTokens, { hints }).parser
  return { read: text => Lexer.tokenize(text).tokens }
}

const langiumTree = ({ parser: { LangiumParser } }: ReturnType<typeof plainLangium>): Way => ({
  read: text => {
    const { value, parserErrors } = LangiumParser.parse(text)
    if (parserErrors.length > 0) throw new Error(parserErrors[0].message)
    return value
  },
})

/** Services are made when they are first asked for. */
const ourParser = () => languageServices().parser.TreeParser

const ways: { readonly [name: string]: () => Way } = {
  'our lexer': () => {
    const { Lexer } = languageServices().parser
    return { read: text => Lexer.read(text, 'as-written').tokens }
  },
  'Langium lexer': () => langiumLexer(true),
  'Langium lexer without hints': () => langiumLexer(false),
  'our lexer, our tree': () => {
    ourParser()
    return { read: text => parseText(text).root }
  },
  'our lexer, Langium tree': () => langiumTree(plainLangium(twoTokens, { lexer: languageServices().parser.Lexer })),
  'Langium lexer, Langium tree': () => langiumTree(plainLangium(twoTokens)),
  'the same, adaptive lookahead': () => langiumTree(plainLangium({ recoveryEnabled: true, skipValidations: true })),
  'ours to the joined Model': () => {
    ourParser()
    const workspace = createWorkspace(defaultSettings)
    return { read: (text, name) => workspace.update(parseFile(text, name)), finish: () => workspace }
  },
  'Langium to linked documents': () => {
    const { shared, parser } = plainLangium(twoTokens)
    parser.LangiumParser.parse('')
    const { LangiumDocumentFactory, DocumentBuilder, LangiumDocuments } = shared.workspace
    return {
      read: (text, name) => {
        const uri = URI.parse(`file:///${name}`)
        if (LangiumDocuments.hasDocument(uri)) LangiumDocuments.deleteDocument(uri)
        const document = LangiumDocumentFactory.fromString(text, uri)
        LangiumDocuments.addDocument(document)
        return document
      },
      finish: async made => {
        await DocumentBuilder.build(made as LangiumDocument[], { validation: false })
        if (made.some(document => (document as LangiumDocument).state < DocumentState.IndexedReferences))
          throw new Error('Langium has not linked everything.')
      },
    }
  },
}

type Measured = { readonly [what: string]: number }

const heap = (): number => {
  globalThis.gc!()
  return process.memoryUsage().heapUsed / 1e6
}

/** Time of the processor, not of the clock: other work on the machine counts less. Compiling and tidying up are in it. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const STROKES = 100

const measure = async (name: string): Promise<Measured> => {
  const start = spent()
  const { read, finish } = ways[name]()
  const build = spent() - start
  const before = heap()
  const cold = spent()
  const made = texts.map((text, index) => read(text, `j${index}.journey`))
  await finish?.(made)
  const all = spent() - cold
  const kept = heap() - before

  const strokes = spent()
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const text = texts[0].replace('Touchpoint number 50', `Touchpoint number ${stroke}`)
    const one = read(text, 'j0.journey')
    await finish?.([one])
  }
  const stroke = (spent() - strokes) / STROKES
  const clean = heap()
  made.push(read(texts[1], 'j1.journey'))
  const garbage = process.memoryUsage().heapUsed / 1e6 - clean
  return { 'build ms': build, 'all cold ms': all, 'stroke ms': stroke, 'kept MB': kept, 'one file MB': garbage }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const round3 = (value: number): string => String(Number(value.toPrecision(3)))

const compare = (rounds: number): void => {
  const results = new Map(Object.keys(ways).map(name => [name, [] as Measured[]]))
  for (let round = 0; round < rounds; round++)
    for (const [name, measured] of results) {
      const flags = ['--expose-gc', '--max-semi-space-size=128', '--import', './scripts/typescript.mjs']
      const { stdout, stderr } = spawnSync(process.execPath, [...flags, import.meta.filename, 'way', name], {
        encoding: 'utf8',
      })
      if (stderr) throw new Error(`${name}: ${stderr}`)
      measured.push(JSON.parse(stdout))
    }
  for (const [name, measured] of results)
    for (const what of Object.keys(measured[0])) {
      const values = measured.map(each => each[what])
      console.log(
        `${name.padEnd(30)} ${what.padEnd(13)} ${round3(median(values)).padStart(6)}  (${round3(Math.min(...values))} – ${round3(Math.max(...values))})`,
      )
    }
}

const [asked, name] = process.argv.slice(2)
if (asked === 'way') console.log(JSON.stringify(await measure(name)))
else compare(Number(asked ?? 9))
