import type { FileModel } from '../../src/model/index.js'
import { spelt } from '../../src/model/spelling.js'
import { plain } from '../support/plain.js'

// Broken texts as analysts leave them while they type, with marks where a message must stand. Tables alone, and longer
// than other files because each is read as one.

const DURATION = 'a duration such as `20min`, `4h` or `3d`'
const missing = (behind: string, what: string, follows: string) =>
  `Here after \`${behind}\` ${what} is missing: \`${follows}\` follows.`
const needsUnit = (written: string, better = `\`${written}min\`, \`${written}h\` or \`${written}d\``) =>
  `\`${written}\` is no duration: a unit, \`s\`, \`min\`, \`h\`, \`d\` or \`w\`, stands directly behind each number. Write ${better}.`
export const without = (sign: string) => `A keyword and its value stand side by side, without \`${sign}\`. Remove it.`
const unquoted = (behind: string, text: string) =>
  `Here after \`${behind}\` a name is missing: a name is one word and has no quotes, unlike \`${text}\`.`

/** A touchpoint with one unfinished line, between two lines and two touchpoints that must survive. */
export const inTouchpoint = (line: string): string => `journey J {
  touchpoint A { emotion +1 }
  touchpoint B {
    by Care
    ${line}
    emotion -1
    layer backstage
  }
  touchpoint C { emotion +2 }
  promise P { within 7d }
}
channel Phone`

/** A line of `inTouchpoint`, and the message at its mark. */
export const unfinishedLines: readonly [line: string, message: string | RegExp][] = [
  ['»from«', missing('from', 'a name', 'emotion')],
  ['»to«', missing('to', 'a name', 'emotion')],
  ['to Care»,«', missing(',', 'a name', 'emotion')],
  ['»via«', missing('via', 'a name', 'emotion')],
  ['»details«', missing('details', 'a name', 'emotion')],
  ['»duration«', missing('duration', DURATION, 'emotion')],
  ['duration »20«', needsUnit('20')],
  ['duration »5 min«', needsUnit('5 min', '`5min`')],
  ['duration »2 days«', needsUnit('2 days', '`2d`')],
  ['duration »1h30m«', needsUnit('1h30m', '`1h30min`')],
  ['duration »2H«', needsUnit('2H', '`2h`')],
  ['duration »1,5h«', needsUnit('1,5h', '`1.5h`')],
  ['duration »1y«', needsUnit('1y', 'it like `1h30min`')],
  ['duration 2h»;«', 'Nothing ends with `;` here: the next property begins by itself. Remove it.'],
  ['duration»:« 2h', without(':')],
  ['repeat»=« 15%', without('=')],
  ['after »"A"«', unquoted('after', '"A"')],
  ['details »"Sub journey"«', unquoted('details', '"Sub journey"')],
  ['pain »“No papers”«', 'A text stands in straight double quotes. Write `"No papers"`.'],
  ["pain »'No papers'«", 'A text stands in straight double quotes. Write `"No papers"`.'],
  ['»# still open«', 'A comment begins with `//`, not with `#`.'],
  ['duration »a« while', missing('duration', DURATION, 'a')],
  ['»after«', missing('after', 'a name', 'emotion')],
  ['after start »of«', missing('of', 'a name', 'emotion')],
  ['after A »+«', missing('+', DURATION, 'emotion')],
  ['after A + »4«', needsUnit('4')],
  ['after A »2h«', '`2h` is not expected here after `A`. Remove it, or write what belongs before it.'],
  ['after A »C«', '`C` is not something a touchpoint can have. If it belongs to `A`, write a comma between the two.'],
  ['after start »A«', '`A` is not something a touchpoint can have. Write `start of A`.'],
  ['after»:« A', without(':')],
  ['»finishes«', missing('finishes', '`after`', 'emotion')],
  ['finishes »A«', missing('finishes', '`after`', 'A')],
  ['finishes »after«', missing('after', 'a name', 'emotion')],
  ['»then«', missing('then', 'a name', 'emotion')],
  ['then A »70«', missing('70', '`%`', 'emotion')],
  ['then A 70»,« C 30%', missing('70', '`%`', ',')],
  ['»repeat«', missing('repeat', 'a share such as `15%`', 'emotion')],
  ['repeat 15% »from«', missing('from', 'a name', 'emotion')],
  ['not »3d«', missing('not', '`before`', '3d')],
  ['not »before«', missing('before', DURATION, 'emotion')],
  ['»due«', missing('due', DURATION, 'emotion')],
  ['»pain«', missing('pain', 'a text in double quotes', 'emotion')],
  ['pain »long« waits', missing('pain', 'a text in double quotes', 'long')],
  ['»matters«', missing('matters', 'one of `satisfaction`, `retention` or `advocacy`', 'emotion')],
  ['matters »retention«', missing('retention', 'a number', 'emotion')],
  ['»moment«', missing('moment', '`of`', 'emotion')],
  ['moment »of«', missing('of', '`truth`', 'emotion')],
  ['»at«', missing('at', 'a date such as `2026-10-01`', 'emotion')],
  ['at 2026-03-04 »..«', missing('..', 'a date such as `2026-10-01`', 'emotion')],
  ['»as«', missing('as', 'a name', 'emotion')],
  ['»durration« 5min', '`durration` is not something a touchpoint can have. Did you mean `duration`?'],
  ['»dur«', '`dur` is not something a touchpoint can have. Did you mean `duration`?'],
  ['»mood« 5', /^`mood` is not something a touchpoint can have. Possible here: `from`, `to`, `via`, /],
  ['»§«', '`§` means nothing here. Names are letters, digits and `_`; texts stand in double quotes.'],
  ['»🙂«', '`🙂` means nothing here. Names are letters, digits and `_`; texts stand in double quotes.'],
  ['»"so«', 'This text is not closed. Write `"` where it ends; a text stays on one line.'],
]

/** Name, text with marks, messages at the marks, what must be left: keys, and what some declaration says. */
export type Broken = [
  about: string,
  text: string,
  messages: readonly (string | RegExp)[],
  keys: readonly string[],
  left?: (file: FileModel) => readonly [found: unknown, expected: object],
]

const stakeholder = (file: FileModel) => plain(file.declarations.stakeholders[0])
const kpi = (file: FileModel) => plain(file.declarations.kpis[0])
const judgements = (file: FileModel) =>
  [...file.declarations.impacts, ...file.declarations.outlooks].flatMap(each =>
    each.judgements.map(({ from, to }) => `${spelt(from)} -> ${spelt(to)}`),
  )

export const brokenBlocks: readonly Broken[] = [
  [
    'a stakeholder with one unfinished line after the other',
    `stakeholder S {
  »power«
  interest »high«
  influence 4
  »role«
  engagement neutral »->«
  expects »working«
  »influences«
  engage Portal »every«
  »legitimacy«
  urgency yes
}
channel D`,
    [
      missing('power', 'a number', 'interest'),
      missing('interest', 'a number', 'high'),
      /^Here after `role` one of `customer`, `employee`, .* or `regulator` is missing: `engagement` follows.$/,
      /^Here after `->` one of `unaware`, .* or `leading` is missing: `expects` follows.$/,
      missing('expects', 'a text in double quotes', 'working'),
      missing('influences', 'a name', 'engage'),
      missing('every', DURATION, 'legitimacy'),
      missing('legitimacy', 'one of `yes` or `no`', 'urgency'),
    ],
    ['S', 'D'],
    file => [stakeholder(file), { influence: 4, urgency: true, engagement: { today: 'neutral' } }],
  ],
  [
    'a target without what it is compared by',
    'kpi K { measure fcr  target »75«%  owner Care }',
    [missing('target', '`>=`, `<=`, `>`, `<` or `=`', '75')],
    ['K'],
    file => [kpi(file), { measure: 'fcr', owner: 'Care' }],
  ],
  [
    'a target without its value',
    'kpi K {\n  target »>=«\n  owner Care\n}',
    [missing('>=', `a number or ${DURATION}`, 'owner')],
    ['K'],
    file => [kpi(file), { owner: 'Care' }],
  ],
  [
    'a kpi with unfinished lines',
    'kpi K {\n  »measure«\n  »target«\n  »baseline«\n  »at«\n  every »3«\n  »observed«\n  owner Care\n}',
    [
      /^Here after `measure` one of `csat`, .* or `custom` is missing: `target` follows.$/,
      /^Here after `target` `>=`, .* is missing: `baseline` follows.$/,
      missing('baseline', `a number or ${DURATION}`, 'at'),
      missing('at', 'a name', 'every'),
      needsUnit('3'),
      missing('observed', 'a date such as `2026-10-01`', 'owner'),
    ],
    ['K'],
    file => [kpi(file), { owner: 'Care' }],
  ],
  [
    'half a count',
    'kpi K { observed 2026-09 { promoters »passives« 88  detractors 42 }  owner Care }',
    [missing('promoters', `a number or ${DURATION}`, 'passives')],
    ['K'],
    file => [kpi(file), { owner: 'Care', observed: [{ when: '2026-09' }] }],
  ],
  [
    'a journey with unfinished lines',
    'journey J {\n  »kind«\n  »customer«\n  goal »Clean«\n  »reviewed«\n  stage »"S"« { touchpoint A }\n  »promise«\n  touchpoint B\n}',
    [
      missing('kind', 'one of `planned`, `actual` or `discovered`', 'customer'),
      missing('customer', 'a name', 'goal'),
      missing('goal', 'a text in double quotes', 'Clean'),
      missing('reviewed', 'a date such as `2026-10-01`', 'stage'),
      unquoted('stage', '"S"'),
      missing('promise', 'a name', 'touchpoint'),
    ],
    ['J', 'J.A', 'J.B'],
  ],
  [
    'a promise with unfinished lines',
    'journey J {\n  promise P {\n    »from«\n    to B\n    within 7d »for«\n  }\n  touchpoint B\n}',
    [missing('from', 'a name', 'to'), missing('for', 'a share such as `15%`', '}')],
    ['J', 'J.B', 'J.P'],
    file => [plain(file.declarations.journeys[0].promises), [{ name: 'P', to: 'B', within: 604_800 }]],
  ],
  [
    'a most block with unfinished lines',
    `most M for »{«
  obstacle A { likelihood »severity« 3 }
  obstacle B {
    »blocks«
    severity 3
  }
  support »{« removes B }
  »tren« X
  motivation C { strength »}«
}`,
    [
      missing('for', 'a name', '{'),
      missing('likelihood', 'a number', 'severity'),
      missing('blocks', 'a name', 'severity'),
      missing('support', 'a name', '{'),
      '`tren` is not something a `most` block can have. Did you mean `trend`?',
      missing('strength', 'a number', '}'),
    ],
    ['M', 'C', 'A', 'B'],
    file => [plain(file.declarations.mosts[0].obstacles), [{ severity: 3 }, { severity: 3 }]],
  ],
  [
    'a canvas with unfinished lines',
    'canvas S {\n  segment H { is »}«\n  »channels«\n  revenue R { from H for »}«\n  »propos«\n  »cost«\n  cost P { of R }\n}',
    [
      missing('is', 'a name', '}'),
      missing('channels', 'a name', 'revenue'),
      missing('for', 'a name', '}'),
      '`propos` is not something a canvas can have. Did you mean `proposition`?',
      missing('cost', 'a name', 'cost'),
    ],
    ['S', 'H', 'R', 'P'],
    file => [plain(file.declarations.canvases[0]), { revenues: [{ from: ['H'] }], costs: [{ of: ['R'] }] }],
  ],
  [
    'an initiative with unfinished lines',
    'initiative I {\n  »improves«\n  removes X\n  expects F»,« R -1d\n  »status«\n  due 2027\n}\nchannel D',
    [
      missing('improves', 'a name', 'removes'),
      missing('F', `a number or ${DURATION}`, ','),
      missing('status', 'one of `planned`, `running`, `done` or `dropped`', 'due'),
    ],
    ['D', 'I'],
    file => [file.declarations.initiatives[0], { due: '2027', removes: [{ name: 'X' }] }],
  ],
  [
    'a scenario with unfinished lines',
    'scenario S of J {\n  change »{« duration 3d }\n  change A { duration »}«\n  skip B»,«\n  change C { due 3d }\n}',
    [missing('change', 'a name', '{'), missing('duration', DURATION, '}'), missing(',', 'a name', 'change')],
    ['S'],
    file => [
      plain(file.declarations.scenarios[0]),
      { changes: [{ touchpoint: 'A' }, { touchpoint: 'C', properties: { due: 259_200 } }], skips: ['B'] },
    ],
  ],
  [
    'an arrow without its head',
    'impacts I {\n  A »->«\n  B -> C +1\n  C »->«\n}',
    ['Here after `->` a name is missing: another arrow begins with `B`.', missing('->', 'a name', '}')],
    ['I'],
    file => [judgements(file), ['B -> C']],
  ],
  [
    'an arrow without its strength',
    'impacts I {\n  A -> »B«\n  B -> C »+«\n  C -> A +1»..«\n  A -> C +1\n}',
    [missing('B', 'a number', 'B'), missing('+', 'a number', 'C'), missing('..', 'a number', 'A')],
    ['I'],
    file => [judgements(file), ['C -> A', 'A -> C']],
  ],
  [
    'an arrow without its author',
    'impacts I {\n  A -> B +2 »by«\n  B -> C +1\n}',
    ['Here after `by` a name is missing: another arrow begins with `B`.'],
    ['I'],
    file => [judgements(file), ['A -> B', 'B -> C']],
  ],
  [
    'half a name where an arrow begins',
    'impacts I {\n  »scale«\n  »Rep«\n  A »B« +1\n  B -> C +1\n}',
    [missing('scale', 'a number', 'Rep'), missing('Rep', '`->`', 'A'), missing('A', '`->`', 'B')],
    ['I'],
    file => [judgements(file), ['B -> C']],
  ],
  [
    'a matrix row that is being written',
    'impacts I {\n  matrix {\n    to A B\n    »A .«\n    »B«\n    C 1 2\n  }\n  B -> C +1\n}',
    [/^The row `A` has 1 cell for 2 columns/, /^The row `B` has 0 cells for 2 columns/],
    ['I'],
    file => [judgements(file), ['B -> C']],
  ],
  [
    'a cell that is being written',
    'impacts I {\n  matrix {\n    to A B\n    A . »+«\n    B 1 .\n  }\n  B -> C +1\n}',
    [missing('+', 'a number', 'B')],
    ['I'],
    file => [plain(file.declarations.impacts[0].matrices[0].rows[1]), { factor: 'B', cells: [{}, {}] }],
  ],
  [
    'an outlook that is being written',
    `outlook O {
  »scal« -3..3
  descriptor »{« A }
  descriptor Help { Self »Agent« }
  descriptor Mood
  Help.Self »->«
  Help.Agent -> Mood.Loyal +1
}`,
    [
      '`scal` is not something an outlook can have. Did you mean `scale`?',
      missing('descriptor', 'a name', '{'),
      '`Agent` is not something an outlook can have. If it belongs to `Self`, write a comma between the two.',
      'Here after `->` a name is missing: another arrow begins with `Help.Agent`.',
    ],
    ['O', 'O.Help', 'O.Help.Self', 'O.Mood'],
    file => [judgements(file), ['Help.Agent -> Mood.Loyal']],
  ],
]

/** The same for braces, names and titles, where declarations are at stake. */
export const brokenBraces: readonly [about: string, text: string, messages: readonly string[], keys: string][] = [
  [
    'a touchpoint that is not closed',
    'journey J {\n  touchpoint A {\n    emotion -1\n  »touchpoint« B\n}\nchannel D',
    ['A `}` is missing before `touchpoint`: the touchpoint above is not closed yet.'],
    'D J J.A J.B',
  ],
  [
    'a stage that is not closed',
    'journey J {\n  stage S {\n    touchpoint A\n  »promise« P\n}\nchannel D',
    ['A `}` is missing before `promise`: the stage above is not closed yet.'],
    'D J J.S J.A J.P',
  ],
  [
    'a journey that is not closed',
    'journey J {\n  touchpoint A\n»channel« D\njourney K { touchpoint A }',
    ['A `}` is missing before `channel`: the journey above is not closed yet.'],
    'D J J.A K K.A',
  ],
  [
    'nothing is closed',
    'journey J {\n  stage S {\n    touchpoint A {\n      emotion -1\n»channel« D\nkpi K',
    ['A `}` is missing before `channel`: the touchpoint above is not closed yet.'],
    'D J J.S J.A K',
  ],
  [
    'the file ends too early',
    'channel D\njourney J »{«\n  touchpoint A\n',
    ['This `{` of `journey J` is never closed. Write `}` where it ends.'],
    'D J J.A',
  ],
  [
    'a brace that closes too much',
    'journey J {\n  touchpoint A {\n    emotion -1\n  }»}«\n  touchpoint B\n}\nchannel D',
    ['This `}` closes the journey too early: `touchpoint` behind it belongs to it. Remove one `}`.'],
    'D J J.A J.B',
  ],
  [
    'a brace that closes nothing',
    'channel D »}«\nchannel E',
    ['This `}` closes nothing: there are more `}` than `{` above. Remove the one that is too many.'],
    'D E',
  ],
  [
    'a brace that opens nothing',
    '»{« channel D',
    ['This `{` opens nothing: no declaration stands directly in front of it. Remove it.'],
    'D',
  ],
  [
    'braces in the middle of a line',
    'journey J {\n  touchpoint »}« A "Title" { emotion -1 }\n  touchpoint B {\n    via »{« Phone\n  }\n}\nchannel D',
    [
      'This `}` closes the journey too early: `A` behind it belongs to it. Remove one `}`.',
      'This `{` opens nothing: no declaration stands directly in front of it. Remove it.',
    ],
    'D J J.A J.B',
  ],
  [
    'something between a title and the brace',
    'most M "Why" »?« for J {\n  obstacle A\n}\nchannel D',
    ['`?` does not belong between a name and its `{`. Remove it.'],
    'D M A',
  ],
  [
    'a journey that is not opened',
    'journey »J«\n  touchpoint A\n  touchpoint B\n}\nchannel D',
    [missing('J', '`{`', 'touchpoint')],
    'D J J.A J.B',
  ],
  [
    'a touchpoint that is not opened',
    'journey J {\n  touchpoint »A«\n    emotion -1\n  }\n  touchpoint B\n}\nchannel D',
    [missing('A', '`{`', 'emotion')],
    'D J J.A J.B',
  ],
  [
    'a property of something else',
    'journey J {\n  touchpoint A { emotion +1 }\n  »emotion« -1\n  touchpoint B\n}',
    [
      '`emotion` is not something a journey can have. It belongs in a touchpoint: is a `{` missing above, or a `}` too many?',
    ],
    'J J.A J.B',
  ],
  [
    'a journey without its name, whose parts have no name either',
    'journey »{«\n  touchpoint A\n}\nchannel D',
    [missing('journey', 'a name', '{')],
    'D',
  ],
  [
    'a touchpoint without its name',
    'journey J {\n  »touchpoint«\n  touchpoint B\n}\nchannel D',
    [missing('touchpoint', 'a name', 'touchpoint')],
    'D J J.B',
  ],
  [
    'a title without quotes',
    'channel Phone »The phone« { service assisted }\njourney J {\n  touchpoint A »Report the fault« {\n  }\n  touchpoint B\n}',
    [
      'A title stands in double quotes, so that it can be told from what follows. Write `"The phone"`.',
      'A title stands in double quotes, so that it can be told from what follows. Write `"Report the fault"`.',
    ],
    'Phone J J.A J.B',
  ],
  [
    'the same where nothing else is written',
    'journey J {\n  touchpoint A »Report« the fault\n  touchpoint B\n}',
    ['`Report` cannot stand behind a name. If it begins the title, put that in double quotes.'],
    'J J.A J.B',
  ],
  [
    'a title whose quotes are not closed',
    'journey J »"The {«\n  touchpoint A\n}\nchannel D',
    ['This text is not closed. Write `"` where it ends; a text stays on one line.'],
    'D J J.A',
  ],
  [
    'half a kind of declaration',
    'channel D\n»journ« J { touchpoint A }\nchannel E',
    ['`journ` does not start a declaration. Did you mean `journey`?'],
    'D E',
  ],
  [
    'a declaration that does not exist',
    '»persona« P { age 3 }\nchannel E',
    [
      '`persona` does not start a declaration. Possible here: `stakeholder`, `channel`, `journey`, `most`, `goal`, `kpi`, `canvas`, `impacts`, `outlook`, `initiative`, `scenario`.',
    ],
    'E',
  ],
  ['only a kind', '»journey«', ['Here after `journey` a name is missing: the file ends.'], ''],
  [
    'a touchpoint outside of a journey',
    'channel D\n»touchpoint« A { emotion -1 }\nchannel E',
    [
      '`touchpoint` does not start a declaration. It belongs in a journey or stage: is a `{` missing above, or a `}` too many?',
    ],
    'D E',
  ],
]
