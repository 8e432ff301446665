/** Replaces what stands from `start` up to `end`, in UTF-16 code units from the start of the text. */
export type OffsetEdit = { readonly start: number; readonly end: number; readonly newText: string }

/** The smallest edits, line by line, that turn the text `old` at `start` into `wanted`. */
export const editsBetween = (old: string, wanted: string, start: number): readonly OffsetEdit[] => {
  if (old === wanted) return []
  const oldLines = old.split('\n')
  const newLines = wanted.split('\n')
  if (oldLines.length === 1 || oldLines.length !== newLines.length) return [smallest(old, wanted, start)]
  let offset = start
  return oldLines.flatMap((line, index) => {
    const edits = line === newLines[index] ? [] : [smallest(line, newLines[index], offset)]
    offset += line.length + 1
    return edits
  })
}

const smallest = (old: string, wanted: string, start: number): OffsetEdit => {
  const shorter = Math.min(old.length, wanted.length)
  let before = 0
  while (before < shorter && old[before] === wanted[before]) before++
  let after = 0
  while (after < shorter - before && old.at(-1 - after) === wanted.at(-1 - after)) after++
  return {
    start: start + before,
    end: start + old.length - after,
    newText: wanted.slice(before, wanted.length - after),
  }
}

export const applyEdits = (text: string, edits: readonly OffsetEdit[]): string => {
  let result = ''
  let done = 0
  for (const { start, end, newText } of edits) {
    result += text.slice(done, start) + newText
    done = end
  }
  return result + text.slice(done)
}

/** Where a line (0-based) begins; the end of the text for lines it does not have. */
export const lineStart = (text: string, line: number): number => {
  let start = 0
  for (let count = 0; count < line; count++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return start
}
