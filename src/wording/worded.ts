import { type Called, inWords, type Note } from './note.js'

type Primitive = string | number | boolean | bigint | null | undefined

/**
 * A result as it is worked out, by what it is as JSON. Where the JSON says something in words and beside them as data
 * (`reason` and `reasonCode`, `notes` and `noteCodes`, `convention` and `conventionCodes`), it is data alone here.
 */
export type Unworded<Json> = Json extends Primitive
  ? Json
  : Json extends readonly (infer Item)[]
    ? number extends Json['length']
      ? readonly Unworded<Item>[]
      : { readonly [Key in keyof Json]: Unworded<Json[Key]> }
    : string extends keyof Json
      ? { readonly [Key in keyof Json]: Unworded<Json[Key]> }
      : {
          readonly [Key in keyof Json as Key extends DataKeys<Json> ? never : Key]: Key extends WordedLists<Json>
            ? readonly Note[] | (undefined extends Json[Key] ? undefined : never)
            : Key extends WordedKeys<Json>
              ? Note | (undefined extends Json[Key] ? undefined : never)
              : Unworded<Json[Key]>
        }

type DataKeys<Json> = Extract<keyof Json, 'noteCodes' | 'conventionCodes' | `${WordedKeys<Json>}Code`>
type WordedLists<Json> =
  | ('noteCodes' extends keyof Json ? 'notes' : never)
  | ('conventionCodes' extends keyof Json ? 'convention' : never)
type WordedKeys<Json> = {
  [Key in keyof Json & string]: `${Key}Code` extends keyof Json ? Key : never
}[keyof Json & string]

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  'data' in value &&
  'code' in value &&
  typeof value.code === 'string' &&
  value.code.includes('/')

const areNotes = (value: unknown): value is readonly Note[] => Array.isArray(value) && value.every(isNote)

/** A result as JSON shows it: what it says is in words, and stays beside them as data. */
export const worded = (result: unknown, called?: Called): unknown => {
  if (Array.isArray(result))
    return typeof result[0] === 'number' ? result : result.map((item: unknown) => worded(item, called))
  if (typeof result !== 'object' || result === null) return result
  return Object.fromEntries(
    Object.entries(result).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, unknown])[] => {
      if (key === 'notes' && areNotes(value))
        return [
          [key, value.map(note => inWords(note, called))],
          ['noteCodes', value],
        ]
      if (key === 'convention' && areNotes(value))
        return [
          [key, value.map(note => inWords(note, called)).join(' ')],
          ['conventionCodes', value],
        ]
      if (isNote(value))
        return [
          [key, inWords(value, called)],
          [`${key}Code`, value],
        ]
      return [[key, worded(value, called)]]
    }),
  )
}
