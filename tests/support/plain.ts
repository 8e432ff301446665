/** What was said, without where: no ranges and files, no empty lists, and each reference as its name. */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('expects' in value && 'range' in value && 'name' in value && !('nameRange' in value)) return value.name
  const kept = Object.entries(value).filter(
    ([key, item]) => !WHERE.has(key) && !(Array.isArray(item) && item.length === 0),
  )
  return Object.fromEntries(kept.map(([key, item]) => [key, plain(item)]))
}

const WHERE: ReadonlySet<string> = new Set(['range', 'nameRange', 'file'])
