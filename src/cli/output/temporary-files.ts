import { rmSync } from 'node:fs'

const present = new Set<string>()

/** Remembers a half-written file until it is `kept` under its real name or `dropped`. */
export const temporaryFile = (path: string): { readonly kept: () => void; readonly dropped: () => void } => {
  present.add(path)
  return {
    kept: () => present.delete(path),
    dropped: () => {
      present.delete(path)
      rmSync(path, { force: true })
    },
  }
}

/** Removes what is half-written when the process is told to stop. */
export const dropTemporaryFiles = (): void => {
  for (const path of present) rmSync(path, { force: true })
}
