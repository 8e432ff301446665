import type { CrossImpacts, OutlookResult } from '../analysis/outlook/index.js'
import type { Outlook } from '../model/impacts.js'
import { label } from '../model/label.js'

/** ScenarioWizard is a Windows program. */
const file = (lines: readonly string[]): string => lines.map(line => `${line}\r\n`).join('')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** Texts have no way to write a quote. */
const text = (written: string | undefined): string => `"${(written ?? '').replaceAll('"', "'")}"`

/**
 * An outlook as a ScenarioWizard project (`.scw`): titles as names, names as abbreviations, the middle of ranges and the
 * mean of authors rounded to whole numbers, reasons as the texts of influences.
 */
export const scenarioWizardProject = (outlook: Outlook, impacts: CrossImpacts): string => {
  const { descriptors, stateCount, value, unit, descriptorOf } = impacts
  const elements = descriptors.map(({ name, states }) => {
    const descriptor = outlook.descriptors.find(each => each.name === name)!
    return { descriptor, states: states.map(state => descriptor.states.find(each => each.name === state)!) }
  })
  const reasons = new Map<string, Set<string>>()
  for (const [cell, judgements] of impacts.judgements) {
    const section = `${descriptorOf[Math.floor(cell / stateCount)]} ${descriptorOf[cell % stateCount]}`
    for (const { reason } of judgements)
      if (reason !== undefined) reasons.set(section, (reasons.get(section) ?? new Set()).add(reason))
  }
  // As ScenarioWizard writes numbers: a blank where a sign could be, and one behind.
  const cell = (row: number, column: number): string => {
    const rounded = Math.round(value[row * stateCount + column] / unit)
    return `${rounded < 0 ? '' : ' '}${rounded} `
  }
  return file([
    '$ ScenarioWizard 4.0',
    oneLine(label(outlook)),
    ...elements.flatMap(({ descriptor, states }) => [
      `&${oneLine(label(descriptor))}`,
      ...states.map(state => ` -${oneLine(label(state))}`),
    ]),
    '#',
    ...elements.flatMap(({ descriptor, states }) => [`&${descriptor.name}`, ...states.map(({ name }) => ` ${name}`)]),
    '#',
    '#',
    ...new Array<string>(stateCount).fill('FFFFFF'),
    '#',
    '#',
    ...Array.from({ length: stateCount }, (_, row) =>
      Array.from({ length: stateCount }, (_, column) => cell(row, column)).join(','),
    ),
    '#',
    '# 0-0',
    text(outlook.description),
    ...elements.flatMap(({ descriptor }) => [`# ${descriptor.name}`, text(descriptor.description)]),
    ...descriptors.flatMap((from, row) =>
      descriptors.flatMap((to, column) => [
        `# ${from.name} -> ${to.name}`,
        text([...(reasons.get(`${row} ${column}`) ?? [])].join(' ')),
      ]),
    ),
    '#',
    '#',
  ])
}

/** The consistent scenarios as a ScenarioWizard solution list (`.sl`); a weight that was not counted is 0. */
export const scenarioWizardSolutions = (impacts: CrossImpacts, { scenarios }: OutlookResult): string =>
  file([
    '$ ScenarioWizard 3.0',
    'Solution set',
    ` ${scenarios.length} `,
    '',
    ...scenarios.map(({ states, weight, margin, totalImpact }) => {
      const numbers = impacts.descriptors.map(descriptor => descriptor.states.indexOf(states[descriptor.name]) + 1)
      return `" ${numbers.join(' ')}",${weight ?? 0},${Math.floor(margin ?? 0)},0,${Math.round(totalImpact)},""`
    }),
  ])
