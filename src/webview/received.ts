import type { CursorAround, SentPreview, ToPage } from './messages.js'

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

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem)

const isSubject = (value: unknown): boolean =>
  isFields(value) && isText(value.name) && isText(value.title) && isRange(value.range)
const isOffer = (value: unknown): boolean =>
  isFields(value) && isText(value.view) && isText(value.heading) && isListOf(value.subjects, isSubject)

const isAround = (value: unknown): value is CursorAround =>
  value === undefined || (isFields(value) && isText(value.title) && isListOf(value.views, isText))

const isPreview = (value: unknown): value is SentPreview =>
  isFields(value) &&
  isText(value.uri) &&
  Number.isInteger(value.version) &&
  isListOf(value.offers, isOffer) &&
  isChange(value.svg) &&
  [value.view, value.subject, value.stale].every(isTextOrMissing)

/** The message, or undefined for anything that is none of ours. */
export const received = (data: unknown): ToPage | undefined => {
  if (!isFields(data)) return undefined
  const { around } = data
  if (data.type === 'preview' && isPreview(data.preview) && isAround(around) && typeof data.pinned === 'boolean')
    return { type: 'preview', preview: data.preview, around, pinned: data.pinned }
  if (data.type === 'around' && isAround(around)) return { type: 'around', around }
  if (data.type === 'cursor' && isPlace(data)) return data as ToPage
  if (data.type === 'unavailable' && isText(data.sentence)) return { type: 'unavailable', sentence: data.sentence }
  return undefined
}
