import { type AddHelpTextContext, Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { AnyAnalysis } from '../analysis/analysis.js'
import { isDay } from '../model/when.js'
import { currentDay } from '../project/current-day.js'
import type { View } from '../project/view.js'
import { analysisFormats, checkFormats, exportFormats, oneOf } from './choices.js'
import { withOutputs } from './output/outputs.js'
import { Refusal, status } from './status.js'
import type { Host } from './terminal/host.js'
import { version } from './version.js'

const wholeNumber = (value: string): number => {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Write a whole number, 0 or more.')
  return Number(value)
}

const day = (value: string): string => {
  if (isDay(value)) return value
  throw new InvalidArgumentError('Write a day such as 2026-10-01.')
}

/** What each analysis says, below the help of the command. */
const questions =
  (analyses: readonly AnyAnalysis[]) =>
  ({ command }: AddHelpTextContext): string => {
    const help = command.createHelp()
    help.prepareContext({})
    const width = Math.max(...analyses.map(({ name }) => name.length))
    const items = analyses.map(({ name, question }) => help.formatItem(name, width, question, help))
    return ['', 'Analyses, and what each says:', ...items].join('\n')
  }

type AnalyzeCall = {
  readonly of?: string
  readonly simulate?: number
  readonly seed?: number
  readonly today?: string
}

type RenderCall = { readonly of?: string; readonly output?: string; readonly today?: string }

const pathsArgument = () =>
  new Argument('[path...]', 'folders, .journey files or globs; the current folder when left out')

// All of them come with much code: only a call that is about them loads it.
const analysesFor = async (call: readonly string[]): Promise<readonly AnyAnalysis[]> =>
  call.includes('analyze') ? (await import('../analysis/registry.js')).analyses : []
const viewsFor = async (call: readonly string[]): Promise<readonly View[]> =>
  call.includes('render') ? (await import('../project/views/index.js')).views : []

/** Runs one call (the arguments behind `waypost`) and tells its exit status. */
export const runProgram = async (call: readonly string[], host: Host): Promise<number> => {
  let answer: number = status.fine
  const messages: { readonly print: string[]; readonly say: string[] } = { print: [], say: [] }
  const program = new Command('waypost')
    .description('Customer journeys as text: check them, analyse them, draw them.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({ writeOut: text => messages.print.push(text), writeErr: text => messages.say.push(text) })
    .showHelpAfterError('Run with --help to see what is possible.')

  const check = program
    .command('check')
    .description('find what is wrong, and say why it matters')
    .addArgument(pathsArgument())
  const checkOutputs = withOutputs(check, checkFormats)
  check
    .option('--max-warnings <n>', 'answer with status 1 when there are more warnings', wholeNumber)
    .action(async (paths: string[], { maxWarnings }: { maxWarnings?: number }) => {
      const command = await import('./commands/check.js')
      answer = await command.check(paths, { outputs: checkOutputs.outputs(), maxWarnings }, host)
    })

  const analyses = await analysesFor(call)
  const analysisNames = analyses.map(({ name }) => name)
  const analyze = program
    .command('analyze')
    .description('compute what follows from what is written')
    .addArgument(new Argument('<analysis>', 'one of those below').argParser(oneOf(analysisNames)))
    .addArgument(pathsArgument())
  const analyzeOutputs = withOutputs(analyze, analysisFormats)
  analyze
    .addHelpText('after', questions(analyses))
    .option('--of <name>', 'only this journey, or whatever the analysis is of')
    .option('--simulate <runs>', 'critical path, outlook: how many runs; 0 leaves the simulation out', wholeNumber)
    .option('--seed <n>', 'critical path, outlook: where random numbers begin', wholeNumber)
    .option('--today <date>', 'the day that dates are compared with, such as 2026-10-01', day)
    .action(async (name: string, paths: string[], { of, simulate: runs, seed, today }: AnalyzeCall) => {
      const command = await import('./commands/analyze.js')
      const options = { of, today: today ?? currentDay(), choices: { runs, seed } }
      answer = await command.analyze(
        analyses.find(each => each.name === name)!,
        paths,
        { ...options, outputs: analyzeOutputs.outputs() },
        host,
      )
    })

  program
    .command('format')
    .description('lay out .journey files in the usual way')
    .addArgument(pathsArgument())
    .option('--check', 'change nothing; answer with status 1 when a file would change')
    .option('--stdin-path <file>', 'format standard input, which would be in this file')
    .action(async (paths: string[], { check = false, stdinPath }: { check?: boolean; stdinPath?: string }) => {
      const command = await import('./commands/format.js')
      answer = await command.format(paths, { check, stdinPath }, host)
    })

  const views = await viewsFor(call)
  const viewNames = views.map(({ name }) => name)
  program
    .command('render')
    .description('draw what is written, or what follows from it')
    .addArgument(new Argument('<view>', `one of ${viewNames.join(', ')}`).argParser(oneOf(viewNames)))
    .addArgument(pathsArgument())
    .option('--of <name>', 'which journey, or whatever the view shows; needed when there are several')
    .option('--output <file>', 'an .svg, .png or .html file; standard output gets SVG')
    .option('--today <date>', 'the day that dates are compared with, such as 2026-10-01', day)
    .action(async (view: string, paths: string[], { of, output, today = currentDay() }: RenderCall) => {
      const command = await import('./commands/render.js')
      answer = await command.render(views.find(({ name }) => name === view)!, paths, { of, output, today }, host)
    })

  const exporting = program
    .command('export')
    .description('write the Model as data, or an outlook for ScenarioWizard')
    .addArgument(pathsArgument())
  const exportOutputs = withOutputs(exporting, exportFormats)
  exporting
    .option('--of <name>', 'scw and sl: which outlook; needed when there are several')
    .action(async (paths: string[], { of }: { of?: string }) => {
      const command = await import('./commands/export.js')
      answer = await command.exportModel(paths, { outputs: exportOutputs.outputs(), of }, host)
    })

  program
    .command('import')
    .description('write what another program made as .journey text: ScenarioWizard projects')
    .argument('<file...>', 'a .scw file; its .sl file, too, is compared with what is consistent here')
    .option('--output <file>', 'a .journey file; standard output when left out')
    .action(async (paths: string[], { output }: { output?: string }) => {
      const command = await import('./commands/import.js')
      answer = await command.importFiles(paths, output, host)
    })

  program
    .command('explain')
    .description('say what a rule means and why it matters')
    .argument('[rule]', 'such as names/unknown; all rules when left out')
    .action(async (rule: string | undefined) => {
      const command = await import('./commands/explain.js')
      answer = await command.explain(rule, host)
    })

  program
    .command('init')
    .description('start a project: a configuration and a small journey')
    .argument('[folder]', 'where; the current folder when left out')
    .action(async (folder: string | undefined) => {
      const command = await import('./commands/init.js')
      answer = await command.init(folder, host)
    })

  program
    .command('lsp')
    .description('run the language server for an editor')
    .requiredOption('--stdio', 'talk over standard input and output')
    .addOption(new Option('--clientProcessId <id>', 'editor that the server ends with').hideHelp())
    .action(async () => {
      const command = await import('./commands/lsp.js')
      await command.lsp()
    })

  const answered = async (): Promise<number> => {
    try {
      await program.parseAsync(call, { from: 'user' })
      return answer
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      await host.print(messages.print.join(''))
      await host.say(messages.say.join(''))
      return error.exitCode === 0 ? status.fine : status.unusable
    }
  }
  try {
    return await answered()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { sayProblems } = await import('./terminal/say-problems.js')
    return sayProblems([error.message], host)
  }
}
