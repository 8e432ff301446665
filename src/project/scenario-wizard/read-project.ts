/** A ScenarioWizard project as its file has it. */
export type ScenarioWizardProject = {
  readonly title: string
  readonly descriptors: readonly ScenarioWizardDescriptor[]
  /** The row acts on the column; states numbered through all descriptors. */
  readonly matrix: readonly (readonly number[])[]
  /** What was written about the project as a whole. */
  readonly text: string
  /** What was written about the influence of one descriptor on another: by their numbers, row by row. */
  readonly influenceTexts: ReadonlyMap<string, string>
}

export type ScenarioWizardDescriptor = ScenarioWizardName & {
  readonly text: string
  readonly states: readonly ScenarioWizardName[]
}

type ScenarioWizardName = {
  readonly long: string
  readonly short: string
}

/** Says why a file is no ScenarioWizard project, for its reader. */
export class NoScenarioWizardFile extends Error {}

/**
 * Reads a `.scw` file. Lines of a single `#` part its sections: names (`&` descriptor, ` -` state), abbreviations in the
 * same order, colours, matrix, texts (ScenarioWizard 4.1 manual, appendix 1; github sei-international/cibsa).
 */
export const readScenarioWizardProject = (file: string): ScenarioWizardProject => {
  const lines = file.split(/\r\n|\n|\r/)
  if (!/^\$\s*ScenarioWizard/i.test(lines[0] ?? ''))
    throw new NoScenarioWizardFile('its first line is not `$ ScenarioWizard …`')
  const sections = sectionsOf(lines.slice(2))
  const long = namesIn(sections[0] ?? [], line => /^\s*-/.test(line))
  if (long.length === 0) throw new NoScenarioWizardFile('it names no descriptors (lines that begin with `&`)')
  const states = long.reduce((sum, descriptor) => sum + descriptor.states.length, 0)
  const place = sections.findLastIndex(section => isMatrix(section, states))
  if (place < 0)
    throw new NoScenarioWizardFile(
      `it has no matrix of ${states} rows and ${states} columns for the ${states} states that it names`,
    )
  const short = place > 1 ? namesIn(sections[1] ?? [], () => true) : []
  const texts = textsIn(sections.slice(place + 1).flatMap(section => [...section, '#']))
  return {
    title: (lines[1] ?? '').trim().replace(/\.scw$/i, ''),
    descriptors: long.map((descriptor, number) => ({
      long: descriptor.name,
      short: short[number]?.name ?? '',
      text: texts[1 + number] ?? '',
      states: descriptor.states.map((state, k) => ({ long: state, short: short[number]?.states[k] ?? '' })),
    })),
    matrix: sections[place].filter(line => line.trim() !== '').map(numbersIn),
    text: texts[0] ?? '',
    influenceTexts: new Map(
      long.flatMap((_, from) =>
        long.flatMap((_, to) => {
          const text = texts[1 + long.length + from * long.length + to]
          return text ? [[`${from} ${to}`, text]] : []
        }),
      ),
    ),
  }
}

/** Descriptors with judgements between their own states, which ScenarioWizard allows. */
export const influencedByThemselves = ({
  descriptors,
  matrix,
}: ScenarioWizardProject): readonly ScenarioWizardDescriptor[] => {
  let start = 0
  return descriptors.filter(({ states }) => {
    const own = matrix.slice(start, start + states.length).map(row => row.slice(start, start + states.length))
    start += states.length
    return own.flat().some(value => value !== 0)
  })
}

const sectionsOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const sections: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '#') sections.push([])
    else sections[sections.length - 1].push(line)
  }
  return sections
}

/** Descriptors with their states; a state without a name is an empty line after its mark. */
const namesIn = (section: readonly string[], isState: (line: string) => boolean) => {
  const descriptors: { readonly name: string; readonly states: string[] }[] = []
  for (const line of section) {
    if (line.trimStart().startsWith('&')) descriptors.push({ name: line.trim().slice(1).trim(), states: [] })
    else if (isState(line)) descriptors.at(-1)?.states.push(line.trim().replace(/^-/, '').trim())
  }
  return descriptors
}

const numbersIn = (line: string): readonly number[] => line.split(',').map(Number)

const isMatrix = (section: readonly string[], states: number): boolean => {
  const rows = section.filter(line => line.trim() !== '').map(numbersIn)
  return rows.length === states && rows.every(row => row.length === states && row.every(Number.isFinite))
}

/** The texts in quotes, in order: of the project, of each descriptor, of each influence. */
const textsIn = (lines: readonly string[]): readonly string[] => {
  const texts: string[] = []
  let open: string[] | undefined
  lines.forEach((line, place) => {
    if (open === undefined && !line.startsWith('"')) return
    open = open === undefined ? [line.slice(1)] : [...open, line]
    const isLast = line.trimEnd().endsWith('"') && (open.length > 1 || line.trimEnd().length > 1)
    if (!isLast || !(lines[place + 1] ?? '#').startsWith('#')) return
    texts.push(open.join('\n').trimEnd().slice(0, -1).trim())
    open = undefined
  })
  return texts
}
