import { test } from 'vitest'
import { expectFindings } from '../support/findings.js'

const alone = 'stakeholders/key-player-without-engagement'

test('who has power and interest is to be kept involved, unless they do that themselves', () => {
  expectFindings(
    alone,
    {
      'people.journey': `channel Mail
stakeholder »Left«   { power 3  interest 3 }
stakeholder »Planned«[names/unused]  { power 5  interest 5  engage Mail }
stakeholder Engages  { power 5  interest 5 }
stakeholder Owns     { power 5  interest 5 }
stakeholder Helps    { power 5  interest 5 }
stakeholder »Quiet«[names/unused]    { power 5  interest 2  engage Mail by Engages }
stakeholder Unrated  { power 5 }
`,
      'work.journey': `journey J { owner Owns  touchpoint T { from Left  to Unrated } }
most M { obstacle O  support S { removes O  by Helps } }
`,
    },
    'Power and interest of `Left` are high, and nothing says how they are kept involved. Write `engage` with a channel, or name what they answer for as its `owner`.',
  )
})

test('a gap in engagement asks for a plan; being more engaged than wanted does not', () => {
  expectFindings(
    'stakeholders/gap-without-plan',
    {
      'a.journey': `channel Mail
stakeholder »A« { influences B +1  engagement resistant -> supportive }
stakeholder B   { influences C +1  engagement leading -> neutral }
stakeholder C   { influences D +1  engagement neutral -> neutral }
stakeholder D   { influences E +1  engagement neutral -> leading  engage Mail }
stakeholder E   { influences A +1  engagement unaware }
`,
    },
    '`A` is resistant and is to become supportive, and nothing says how. Write `engage` with a channel.',
  )
})
