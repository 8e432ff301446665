import type { Shown } from './messages.js'

/** What outlives that the page is hidden or the window reloaded: what was shown, how large, and where in it. */
export type Remembered = Shown & { readonly zoom: number; readonly left: number; readonly top: number }

export type EditorApi = {
  readonly postMessage: (message: unknown) => void
  readonly getState: () => unknown
  readonly setState: (state: unknown) => void
}

/** The editor keeps what this page gave it, perhaps an earlier version of it: anything else is forgotten. */
export const remembered = (state: unknown): Remembered | undefined => {
  const { uri, zoom, left, top } = (state ?? {}) as Partial<Remembered>
  const isUsable = typeof uri === 'string' && [zoom, left, top].every(value => Number.isFinite(value))
  return isUsable ? (state as Remembered) : undefined
}
