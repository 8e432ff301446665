import type { Declared } from '../../model/declared.js'
import type { Finding } from '../../model/index.js'
import type { Names } from '../../model/names.js'
import type { RuleInfo } from '../rule.js'

export const duplicateName: RuleInfo = {
  id: 'names/duplicate',
  severity: 'error',
  title: 'Two things with the same name',
  why: 'Every reference to the name could mean either of them.',
  examples: {
    bad: `channel Portal "Web portal"
channel Portal "Customer portal"
`,
    good: `channel WebPortal      "Web portal"
channel CustomerPortal "Customer portal"
`,
  },
}

/** How many of the other places are listed; the message counts them all. */
const SHOWN = 5

/** One finding at each place that declares a name twice, each pointing to the others. */
export const duplicateFindings = (names: Names): readonly Finding[] =>
  [...names.duplicates()].flatMap(group =>
    // The parts of a journey that is itself declared twice need no finding of their own.
    sameOwner(group).flatMap(twins =>
      twins.map(declared => {
        const others = twins.filter(other => other !== declared)
        const where = declared.owner ? `in \`${declared.owner.key}\`` : 'in this project'
        return {
          rule: duplicateName.id,
          severity: duplicateName.severity,
          message: `\`${declared.element.name}\` is declared ${twins.length} times ${where}, so nobody can tell which one is meant. Rename all but one.`,
          file: declared.file,
          range: declared.element.nameRange,
          related: others.slice(0, SHOWN).map(other => ({
            message: `Also declared here, as ${other.kind}.`,
            file: other.file,
            range: other.element.nameRange,
          })),
        }
      }),
    ),
  )

const sameOwner = (group: readonly Declared[]): readonly (readonly Declared[])[] =>
  [...Map.groupBy(group, ({ owner }) => owner?.element).values()].filter(({ length }) => length > 1)
