type Mark = (text: string) => string

/** How parts of a text stand out; every function returns its text unchanged where colours are off. */
export type Colors = {
  readonly bold: Mark
  readonly dim: Mark
  readonly red: Mark
  readonly yellow: Mark
  readonly green: Mark
  readonly cyan: Mark
}
