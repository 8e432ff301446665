import { committedOf } from '../../analysis/stakeholders/collaboration/commitments.js'
import type { ProjectRule } from '../rule.js'
import { quoted } from '../words.js'

export const keyPlayerWithoutEngagement: ProjectRule = {
  id: 'stakeholders/key-player-without-engagement',
  severity: 'info',
  title: 'High power and interest, and nobody keeps them involved',
  why: 'Those who can decide and care are to be managed closely. Left alone they decide without you.',
  examples: {
    bad: `stakeholder Board { power 5  interest 4 }
stakeholder Care  { influences Board +1 }
`,
    good: `channel Meeting
stakeholder Board { power 5  interest 4  engage Meeting every 1mo by Care }
stakeholder Care  { influences Board +1 }
`,
  },
  check: ({ model, links, settings: { stakeholders } }) => {
    const { threshold } = stakeholders
    const alone = model.stakeholders.filter(
      ({ power = 0, interest = 0, engage }) => power >= threshold && interest >= threshold && engage.length === 0,
    )
    if (alone.length === 0) return []
    // Who answers for something, or engages others, is the one who keeps people involved.
    const committed = committedOf(model, links.target)
    return alone
      .filter(({ name }) => !committed.has(name))
      .map(({ name, file, nameRange }) => ({
        message: `Power and interest of ${quoted(name)} are high, and nothing says how they are kept involved. Write \`engage\` with a channel, or name what they answer for as its \`owner\`.`,
        file,
        range: nameRange,
      }))
  },
}
