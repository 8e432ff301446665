import type { PropertyType } from '../node-types.js'

/** The name of a keyword's field. */
type FieldName<Word, Key> = Word extends { readonly field: infer Field extends string } ? Field : Key & string
type Named<Words, Value> = { readonly [Key in keyof Words as FieldName<Words[Key], Key>]: Value }
type MaybeNamed<Words, Value> = { readonly [Key in keyof Words as FieldName<Words[Key], Key>]?: Value }

/** What a row says that a block has: fields with the types of their values. */
type FieldsOfRow<Row> = Row extends { fields: (...args: never[]) => infer Fields }
  ? Fields
  : Row extends { readonly words: infer Words; readonly many: (...args: never[]) => readonly (infer Item)[] }
    ? Named<Words, readonly Item[]>
    : Row extends {
          readonly words: infer Words
          readonly one: (...args: never[]) => infer Value
          readonly otherwise: unknown
        }
      ? Named<Words, Exclude<Value, undefined>>
      : Row extends { readonly words: infer Words; readonly one: (...args: never[]) => infer Value }
        ? MaybeNamed<Words, Exclude<Value, undefined>>
        : never

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/** The fields that properties of these types fill in the Model, with their types. */
export type FieldsOf<Table, Type extends PropertyType> = Intersection<
  { [Property in Type & keyof Table]: FieldsOfRow<Table[Property]> }[Type & keyof Table]
>
