import type { Command } from 'commander'
import { oneOf } from '../choices.js'
import { Refusal } from '../status.js'
import type { Host } from '../terminal/host.js'
import { writeWhole } from './write-file.js'

/** One `--format` with the file it goes to, or standard output. */
export type Output<Format extends string> = { readonly format: Format; readonly file: string | undefined }

type Written<Format extends string> =
  | { readonly option: 'format'; readonly value: Format }
  | { readonly option: 'output'; readonly value: string }

/**
 * Gives each output its format. As many as formats pair in order; otherwise an `--output` belongs to the `--format` before it.
 * What has no file goes to standard output, which holds one format only.
 */
export const pairOutputs = <Format extends string>(
  written: readonly Written<Format>[],
  usual: Format,
): readonly Output<Format>[] => {
  const formats = written.filter(each => each.option === 'format').map(each => each.value)
  const files = written.filter(each => each.option === 'output').map(each => each.value)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined)
    throw new Refusal(`--output ${twice} is given twice, so one result would overwrite the other.`)
  if (formats.length <= 1 && files.length <= 1) return [{ format: formats[0] ?? usual, file: files[0] }]
  if (formats.length === files.length) return formats.map((format, index) => ({ format, file: files[index] }))

  const pairs: Output<Format>[] = []
  for (const each of written) {
    const last = pairs.at(-1)
    if (each.option === 'format') pairs.push({ format: each.value, file: undefined })
    else if (last === undefined || last.file !== undefined)
      throw new Refusal(`--output ${each.value} has no --format of its own. Write each --output behind its --format.`)
    else pairs[pairs.length - 1] = { ...last, file: each.value }
  }
  const printed = pairs.filter(({ file }) => file === undefined).map(({ format }) => format)
  if (printed.length > 1)
    throw new Refusal(
      `${printed.join(' and ')} would both go to standard output. Give each --format but one an --output.`,
    )
  return pairs
}

/** Adds `--format` and `--output` to a command; `outputs()` tells afterwards what was asked for. */
export const withOutputs = <const Format extends string>(
  command: Command,
  formats: readonly [Format, ...Format[]],
): { readonly outputs: () => readonly Output<Format>[] } => {
  const written: Written<Format>[] = []
  const formatOf = oneOf(formats)
  command
    .option('--format <format>', `${formats.join(', ')}; repeatable (default ${formats[0]})`, value => {
      const format = formatOf(value)
      written.push({ option: 'format', value: format })
      return format
    })
    .option('--output <file>', 'the file for the --format before it (default standard output)', value => {
      written.push({ option: 'output', value })
      return value
    })
  return { outputs: () => pairOutputs(written, formats[0]) }
}

/**
 * Writes each output to its place when all of them are there; `text` gets whether it goes to standard output. So what
 * cannot be told in one format leaves nothing half done.
 */
export const deliver = async <Format extends string>(
  outputs: readonly Output<Format>[],
  text: (format: Format, printed: boolean) => string | Promise<string>,
  host: Host,
): Promise<void> => {
  const texts: { readonly file: string | undefined; readonly content: string }[] = []
  for (const { format, file } of outputs) texts.push({ file, content: await text(format, file === undefined) })
  for (const { file, content } of texts) {
    if (file === undefined) await host.print(content)
    else await writeWhole(file, content)
  }
}
