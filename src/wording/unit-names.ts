import type { MeasuredUnit } from './measured-text.js'

/** `a share`, as part of a sentence. */
export const unitNames: { readonly [U in MeasuredUnit]: string } = {
  share: 'a share',
  points: 'in points',
  seconds: 'a time',
  number: 'a plain number',
}
