import type { Finding, Severity } from '../model/finding.js'
import type { Range } from '../model/source.js'
import { listed } from '../wording/lists.js'
import { counted } from '../wording/plurals.js'
import { codeFrame } from './code-frame.js'
import type { Colors } from './colors.js'
import { harmless } from './harmless.js'
import type { Summary } from './summary.js'

/** A text that a finding points into, by the name of its file. */
export type Sources = ReadonlyMap<string, string>

const place = (file: string, { start }: Range): string => `${harmless(file)}:${start.line}:${start.column}`

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

/** Findings for reading in a terminal: place, severity and rule, message, source line, related places, what to do. */
export const prettyFindings = (findings: readonly Finding[], sources: Sources, colors: Colors): string => {
  const linesByFile = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const lines = linesByFile.get(file) ?? (sources.get(file) ?? '').split(/\r\n|\r|\n/)
    linesByFile.set(file, lines)
    return lines
  }
  const marks: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  }
  const frame = (file: string, range: Range, mark: (text: string) => string): readonly string[] =>
    sources.has(file) ? [indented(codeFrame(linesOf(file), range, colors, mark))] : []

  return findings
    .map(({ rule, severity, message, file, range, related = [], fixes = [] }) =>
      [
        `${colors.bold(place(file, range))} ${marks[severity](severity)} ${colors.dim(rule)}`,
        indented(harmless(message)),
        ...frame(file, range, marks[severity]),
        ...related.flatMap(other => [
          indented(`${place(other.file, other.range)} ${harmless(other.message)}`),
          ...frame(other.file, other.range, colors.dim),
        ]),
        ...fixes.map(({ title }) => indented(`${colors.green('fix:')} ${harmless(title)}`)),
        '',
      ].join('\n'),
    )
    .join('\n')
}

/** One line: how many findings in how much text. */
export const prettySummary = (summary: Summary, colors: Colors): string => {
  const { files, journeys, touchpoints, errors, warnings, infos } = summary
  const read = `${counted(files, 'file')} with ${counted(journeys, 'journey')} and ${counted(touchpoints, 'touchpoint')}`
  const counts = [
    ...(errors > 0 ? [colors.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [colors.cyan(counted(infos, 'info'))] : []),
  ]
  return counts.length === 0 ? `${colors.green('No findings')} in ${read}.` : `${listed(counts)} in ${read}.`
}

/** What `waypost check` shows in a terminal: the findings, and how many there are in how much text. */
export const prettyCheck = (
  {
    findings,
    summary,
    sources,
  }: { readonly findings: readonly Finding[]; readonly summary: Summary; readonly sources: Sources },
  colors: Colors,
): string => {
  const shown = prettyFindings(findings, sources, colors)
  const counts = summary.files === 0 ? '' : `${prettySummary(summary, colors)}\n`
  return [shown, counts].filter(part => part !== '').join('\n')
}
