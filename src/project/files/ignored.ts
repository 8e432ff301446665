import ignore from 'ignore'

/** Patterns as in a `.gitignore`, and the folder that they are relative to (absolute, `/` between the parts). */
export type IgnoreRules = {
  readonly base: string
  /** What the rules say of a path below `base`; a folder's path ends in `/`. */
  readonly verdict: (path: string) => 'ignored' | 'kept' | 'silent'
}

const rulesOf = (base: string, patterns: string | readonly string[]): IgnoreRules => {
  const matcher = ignore().add(patterns)
  return {
    base,
    verdict: path => {
      const { ignored, unignored } = matcher.test(path)
      return ignored ? 'ignored' : unignored ? 'kept' : 'silent'
    },
  }
}

/** The rules of a `.gitignore` file in the folder `base`. */
export const gitignoreRules = (base: string, text: string): IgnoreRules => rulesOf(base, text)

/** `a.{b,c}` as `a.b` and `a.c`, which `.gitignore` patterns do not know. */
const withoutBraces = (glob: string): readonly string[] => {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(glob)
  if (braces === null) return [glob]
  const [, before = '', choices = '', after = ''] = braces
  return choices.split(',').flatMap(choice => withoutBraces(`${before}${choice}${after}`))
}

/** The rules of the configuration's `exclude`. */
export const excludeRules = (root: string, globs: readonly string[]): IgnoreRules =>
  rulesOf(root, globs.map(glob => glob.replace(/^\.\//, '')).flatMap(withoutBraces))

/** Whether a path is left out: the first rules that have an opinion decide, so the innermost come first. */
export const isIgnored = (path: string, innermostFirst: readonly IgnoreRules[]): boolean => {
  for (const rules of innermostFirst) {
    const verdict = rules.verdict(path.slice(rules.base.length + (rules.base.endsWith('/') ? 0 : 1)))
    if (verdict !== 'silent') return verdict === 'ignored'
  }
  return false
}
