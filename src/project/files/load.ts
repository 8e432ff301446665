import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { shown } from './paths.js'
import { reasonOf } from './system-reason.js'

export type SourceFile = {
  /** How the file is called in messages and results. */
  readonly file: string
  readonly text: string
}

/** The byte order mark that some editors put in front of a text. */
export type Mark = '' | '\uFEFF'

/** A text and the mark in front of it, or a sentence that says why it cannot be used. */
export type ReadText = { readonly text: string; readonly mark: Mark } | { readonly problem: string }

export const readText = (path: string, name: string): ReadText => {
  try {
    return textOf(readFileSync(path), name)
  } catch (error) {
    return { problem: `${name} cannot be read: ${reasonOf(error)}.` }
  }
}

/** The text that bytes stand for; `name` says where they come from. */
export const textOf = (bytes: Buffer, name: string): ReadText => {
  if (!isUtf8(bytes)) return { problem: `${name} is not UTF-8 text. Save it with that encoding and try again.` }
  const text = bytes.toString('utf8')
  return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: '\uFEFF' } : { text, mark: '' }
}

/** Reads the files (absolute paths), named relative to `folder`; one that cannot be read does not stop the others. */
export const loadFiles = (
  paths: readonly string[],
  folder: string,
): { readonly sources: readonly SourceFile[]; readonly problems: readonly string[] } => {
  const sources: SourceFile[] = []
  const problems: string[] = []
  for (const path of paths) {
    const file = shown(path, folder)
    const read = readText(path, file)
    if ('text' in read) sources.push({ file, text: read.text })
    else problems.push(read.problem)
  }
  return { sources, problems }
}
