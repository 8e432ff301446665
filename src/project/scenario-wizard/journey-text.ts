import type { ScenarioWizardProject } from './read-project.js'

/** A ScenarioWizard project as an `outlook`, not laid out yet. Cells of 0 are left out: nobody can tell them from cells not judged. */
export const journeyText = (project: ScenarioWizardProject, name: string): string => {
  const outlook = validName(name, 'Outlook')
  const descriptorNames = uniqueNames(
    project.descriptors.map(({ short, long }) => [short, long]),
    'Descriptor',
  )
  const stateNames = project.descriptors.map(({ states }) =>
    uniqueNames(
      states.map(({ short, long }) => [short, long]),
      'State',
    ),
  )
  const owners = stateNames.flatMap((states, number) => states.map(state => ({ number, state })))
  const largest = project.matrix.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 3)

  const lines = [
    ...description(project.text),
    `outlook ${outlook}${title(project.title, outlook)} {`,
    `scale ${-largest}..${largest}`,
    ...project.descriptors.flatMap(({ long, text, states }, number) => [
      ...description(text),
      `descriptor ${descriptorNames[number]}${title(long, descriptorNames[number])} { ${states
        .map((state, k) => `${stateNames[number][k]}${title(state.long, stateNames[number][k])}`)
        .join(', ')} }`,
    ]),
    '',
  ]
  const told = new Set<string>()
  owners.forEach((from, row) => {
    owners.forEach((to, column) => {
      const value = project.matrix[row][column]
      if (value === 0 || from.number === to.number) return
      // A text is about all judgements between two descriptors; the first of them carries it.
      const section = `${from.number} ${to.number}`
      const text = told.has(section) ? undefined : project.influenceTexts.get(section)
      told.add(section)
      const reason = text === undefined ? '' : ` ${quoted(text)}`
      lines.push(
        `${descriptorNames[from.number]}.${from.state} -> ${descriptorNames[to.number]}.${to.state} ${value > 0 ? '+' : ''}${value}${reason}`,
      )
    })
  })
  return [...lines, '}', ''].join('\n')
}

/** A name that the language allows, made of the words of a text. */
export const validName = (text: string, otherwise: string): string => {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const joined = words
    .map((word, place) => (place === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
  if (joined === '') return otherwise
  return /^[\p{L}_]/u.test(joined) ? joined : `_${joined}`
}

/** Names from the first of several texts that has letters or digits; equal ones get a number. */
const uniqueNames = (texts: readonly (readonly string[])[], otherwise: string): readonly string[] => {
  const taken = new Set<string>()
  return texts.map((candidates, number) => {
    const text = candidates.find(candidate => /[\p{L}\p{N}]/u.test(candidate)) ?? ''
    const name = validName(text, `${otherwise}${number + 1}`)
    let unique = name
    for (let count = 2; taken.has(unique); count++) unique = `${name}_${count}`
    taken.add(unique)
    return unique
  })
}

const title = (text: string, name: string): string => (text === '' || text === name ? '' : ` ${quoted(text)}`)

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\r?\n/g, '\\n')}"`

const description = (text: string): readonly string[] =>
  text.trim() === '' ? [] : [`/** ${text.trim().replaceAll('*/', '* /')} */`]
