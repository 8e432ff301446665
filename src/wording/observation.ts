import type { Quantity } from '../model/quantity.js'
import { orList } from './lists.js'
import type { MeasuredUnit } from './measured-text.js'
import { sentences } from './note.js'
import { percentText } from './percent-text.js'
import { unitNames } from './unit-names.js'

const writtenUnits: { readonly [U in Quantity['unit']]: string } = {
  number: 'a plain number',
  share: 'a share such as `70%`',
  seconds: 'a time such as `2d`',
}

type Label = { readonly label: string }

/** A label as it is written between braces: points of a scale with their colon. */
const written = (label: string): string => (/^\d/.test(label) ? `\`${label}:\`` : `\`${label}\``)

/** Why an observation cannot be read: each a sentence without its end, which goes on after a colon. */
export const observationProblem = sentences('observation', {
  nothing: () => 'nothing is written between its braces',
  'other-unit': ({ unit, wanted }: { unit: MeasuredUnit; wanted: MeasuredUnit }) =>
    `it is ${unitNames[unit]} and its limits are ${unitNames[wanted]}`,
  'written-twice': ({ label }: Label) => `${written(label)} is written twice`,
  'wrong-unit': ({ label, units }: Label & { units: readonly Quantity['unit'][] }) =>
    `${written(label)} has to be ${orList(units.map(unit => writtenUnits[unit]))}`,
  'no-count': ({ label, value }: Label & { value: number }) =>
    `${written(label)} is ${value}, which nobody can have counted`,
  'no-point': ({ label, first, last }: Label & { first: number; last: number }) =>
    `${written(label)} is no point of its scale, ${first} to ${last}`,
  unknown: ({ label }: Label) => `${written(label)} means nothing there`,
  missing: ({ label }: Label) => `${written(label)} is missing`,
  falling: ({ label, before }: Label & { before: string }) =>
    `${written(label)} is less than ${written(before)}, which cannot be`,
  'several-counts': () => 'it has several counts, and `custom` takes one',
  'parts-above-whole': ({ parts, of }: { parts: number; of: number }) =>
    `its parts are ${parts}, more than \`of\` ${of}`,
  'yes-above-whole': ({ yes, of }: { yes: number; of: number }) => `\`yes\` ${yes} is more than \`of\` ${of}`,
  'net-above-whole': ({ yes, notResolvable, of }: { yes: number; notResolvable: number; of: number }) =>
    `\`yes\` ${yes} and \`not_resolvable\` ${notResolvable} are more than \`of\` ${of}`,
  'off-scale': ({ value, last }: { value: number; last: number }) => `${value} is not on its scale, 1 to ${last}`,
  'no-index': () => 'an index takes the answers per point',
  'no-percentage': ({ label }: Label) => `${written(label)} is not between 0% and 100%`,
  'belong-together': () => '`start`, `new` and `end` belong together',
  'more-than-at-start': ({ start, left }: { start: number; left: number }) =>
    `of ${start} customers at the start ${left} would still be there at its end`,
})

/** What a reader should know of an observation that was read, or of times that were counted. */
export const observationNote = sentences('observation-note', {
  'bounded-interval': ({ statistic }: { statistic: string }) =>
    `The interval of ${statistic} is bounded by the figures beside it; the values themselves would give a narrower one.`,
  unrated: ({
    notApplicable,
    blank,
    of,
    ofAsked,
  }: {
    notApplicable: number
    blank: number
    of: number
    ofAsked: number
  }) =>
    `${notApplicable + blank} of ${of} asked gave no rating and are left out (${notApplicable} do not apply, ${blank} blank); of all asked it would be ${percentText(ofAsked)}.`,
  net: ({ notResolvable, gross }: { notResolvable: number; gross: number }) =>
    `Net of ${notResolvable} that could not be resolved at once; gross it is ${percentText(gross)}.`,
  backwards: ({ wrong, of }: { wrong: number; of: number }) =>
    `${wrong} of ${of} records (${percentText(wrong / of)}) end before they begin and are left out. Check which column holds which time before relying on the rest.`,
  'one-time': () => 'One time has no spread, so there is no interval.',
  bootstrap: ({ runs, seed }: { runs: number; seed: number }) =>
    `The interval is sampled: percentile bootstrap, ${runs} runs, seed ${seed}.`,
  'too-few': ({ of, statistic }: { of: number; statistic: string }) =>
    `${of} times are too few for an interval around ${statistic}.`,
})
