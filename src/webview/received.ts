import type { SentPreview, ToPage } from './messages.js'

// Checked by hand: a schema library would be most of the page's script.

type Fields = { readonly [key: string]: unknown }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrMissing = (value: unknown): boolean => value === undefined || isText(value)
const isPlace = (value: unknown): boolean =>
  isFields(value) && Number.isInteger(value.line) && Number.isInteger(value.column)
const isRange = (value: unknown): boolean => isFields(value) && isPlace(value.start) && isPlace(value.end)

const isChange = (value: unknown): boolean =>
  value === undefined ||
  (isFields(value) && isText(value.text) && [value.number, value.start, value.end].every(Number.isInteger))

const isPreview = (value: unknown): value is SentPreview =>
  isFields(value) &&
  isText(value.uri) &&
  Number.isInteger(value.version) &&
  isText(value.view) &&
  Array.isArray(value.journeys) &&
  value.journeys.every(
    journey => isFields(journey) && isText(journey.name) && isText(journey.title) && isRange(journey.range),
  ) &&
  isChange(value.svg) &&
  [value.journey, value.stale].every(isTextOrMissing)

/** The message, or undefined for anything that is none of ours. */
export const received = (data: unknown): ToPage | undefined => {
  if (!isFields(data)) return undefined
  if (data.type === 'preview' && isPreview(data.preview) && typeof data.pinned === 'boolean')
    return { type: 'preview', preview: data.preview, pinned: data.pinned }
  if (data.type === 'cursor' && isPlace(data)) return data as ToPage
  if (data.type === 'unavailable' && isText(data.sentence)) return { type: 'unavailable', sentence: data.sentence }
  return undefined
}
