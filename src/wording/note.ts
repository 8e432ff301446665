/** Something that is said of a result, before it is put into words: what it is, and the names and numbers in it. */
export type Note = { readonly code: string; readonly data: Readonly<Record<string, unknown>> }

/** What a reader calls what has a name: in results the name itself, in pictures its title. `owner` is the journey that it is part of. */
export type Called = (name: string, owner?: string) => string

type Sentence = (data: never, called: Called) => string
type Data<Of extends Sentence> = Parameters<Of>[0]

/** Makes a note of one code from the data that its sentence needs. */
type MakeNote<Words extends Readonly<Record<string, Sentence>>> = <Code extends keyof Words & string>(
  code: Code,
  ...data: Parameters<Words[Code]> extends readonly [] ? [] : [data: Data<Words[Code]>]
) => Note

const known = new Map<string, Sentence>()

/** Gives an area its sentences. What it returns is the only way to a note of that area, so no note is without words. */
export const sentences = <const Words extends Readonly<Record<string, Sentence>>>(
  area: string,
  words: Words,
): MakeNote<Words> => {
  for (const [code, sentence] of Object.entries(words)) known.set(`${area}/${code}`, sentence)
  return (code, ...[data = {}]) => ({ code: `${area}/${code}`, data })
}

const asNamed: Called = name => name

/** A note in words. */
export const inWords = ({ code, data }: Note, called: Called = asNamed): string => {
  const sentence = known.get(code)
  if (!sentence) throw new Error(`There are no words for ${code}.`)
  return sentence(data as never, called)
}
