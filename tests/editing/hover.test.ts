import { describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver'
import { hover } from '../../language-server/editing/hover.js'
import { safeMarkdown } from '../../src/wording/markdown.js'
import { textIn } from '../support/text-in.js'
import { editingAt, type Texts } from './editing.js'

const hoverAt = (texts: Texts | string): { readonly on: string; readonly text: string } | undefined => {
  const opened = editingAt(texts)
  const found = hover(opened, opened.position)
  return found && { on: textIn(opened.document.getText(), found.range!), text: (found.contents as MarkupContent).value }
}

const claim = `/** From the *first* sign of a fault. */
journey Claim "Warranty claim" {
  kind planned
  touchpoint Report "Report the fault" { duration 5min }
  touchpoint Check { duration 1h  after Report }
  touchpoint Note  { duration 2min  after Report }
}
`

test('a name says what it is called, what its description says, and where it is mentioned', () => {
  expect(hoverAt({ 'kpis.journey': 'kpi Calls { at Cl»«aim }', 'claim.journey': claim })).toEqual({
    on: 'Claim',
    text: '**Claim** — Warranty claim  \n*journey*\n\nFrom the *first* sign of a fault.\n\nTakes 1 h 5 min along its critical path.\n\nMentioned once: kpis\\.journey:1.',
  })
})

test('a touchpoint says its times from the critical path', () => {
  expect(hoverAt(claim.replace('after Report }\n}', 'after Rep»«ort }\n}'))).toEqual({
    on: 'Report',
    text: `**Report** — Report the fault  
*touchpoint of Claim*

| planned | **critical** |
|---|---|
| duration | 5 min |
| earliest start | 0 min |
| latest start | 0 min |
| latest finish | 5 min |
| total float | 0 min |
| shortening it gains | up to 5 min |

Mentioned 2 times: test\\.journey:5, test\\.journey:6.`,
  })
  expect(hoverAt(claim.replace('Note', 'No»«te'))?.text).toContain('| total float | 58 min |')
})

test('after the fourth place the rest is counted', () => {
  const text = `stakeholder Ca»«re journey A { ${'touchpoint T { by Care }'.repeat(6)} }`
  expect(hoverAt(text)?.text).toContain(
    'Mentioned 6 times: test\\.journey:1, test\\.journey:1, test\\.journey:1, test\\.journey:1 and 2 more.',
  )
  expect(hoverAt('stakeholder Ca»«re')?.text).toContain('Mentioned nowhere.')
})

describe('a keyword says what it means where it stands', () => {
  test.each([
    ['stake»«holder Care', 'stakeholder', 'Someone who takes part or has a say'],
    ['stakeholder Care { ro»«le team }', 'role', 'Customer, employee, team'],
    ['journey A { touchpoint T { af»«ter T } }', 'after', 'It starts when that touchpoint is finished'],
    ['journey A { stage S { touch»«point T } }', 'touchpoint', 'One moment of contact'],
    ['journey A { promise P { fr»«om T } }', 'from', 'Where the time starts.'],
    ['journey A { touchpoint T { fr»«om Care } }', 'from', 'Who starts the communication.'],
    ['scenario S { change T { dura»«tion 5min } }', 'duration', 'How long it takes'],
    ['journey A { touchpoint T { pain "x" { sou»«rce "y" } } }', 'source', 'Where this is known from'],
    // Also in a file that cannot be read.
    ['} ] channel Phone { ser»«vice', 'service', '`self-service`, `assisted` or `automated`.'],
  ])('%s', (marked, on, text) => {
    const found = hoverAt(marked)
    expect(found?.on).toBe(on)
    expect(found?.text).toContain(text)
  })

  test.each([
    ['a name that is spelt like one', 'stakeholder ro»«le'],
    ['a title', 'stakeholder Care "The ro»«le"'],
    ['a comment', '// ro»«le'],
    ['a number', 'stakeholder Care { power »«2 }'],
    ['an empty file', '»«'],
  ])('but not %s', (_, marked) => expect(hoverAt(marked)?.text ?? '').not.toMatch(/Customer, employee|Someone/))
})

describe('text from a file runs nothing, loads nothing and hides nothing', () => {
  test('in a title', () => {
    const title = '[x](command:evil) <img src=x> ![y](http://z/p.png) `a` **b** | c http://d www.e me@f &lt; &#99;'
    const { text } = hoverAt(`channel Pho»«ne "${title}"`)!
    expect(text.split('\n')[0].trimEnd()).toBe(
      '**Phone** — \\[x\\]\\(command\\:evil\\) \\<img src=x\\> \\!\\[y\\]\\(http\\://z/p\\.png\\) \\`a\\` \\*\\*b\\*\\* \\| c http\\://d www\\.e me\\@f \\&lt; \\&\\#99;',
    )
  })

  // What CommonMark makes a link, a picture or HTML: https://spec.commonmark.org/0.31.2/#links and the sections behind it.
  test.each([
    ['[run](command:evil)', '[run]\\(command:evil)'],
    ['[run](<command:evil>)', '[run]\\(&lt;command:evil>)'],
    ['[run]( command:evil)', '[run]\\( command:evil)'],
    ['[run](&#99;ommand:evil)', '[run]\\(&#99;ommand:evil)'],
    ['[run](c\\ommand:evil)', '[run]\\(c\\ommand:evil)'],
    ['[run](//evil.example)', '[run]\\(//evil.example)'],
    ['[run](vscode://evil)', '[run]\\(vscode://evil)'],
    ['[run][1]\n\n[1]: command:evil', '[run]\\[1]\n\n[1]\\: command:evil'],
    ['<command:evil>', '&lt;command:evil>'],
    ['<script>evil()</script>', '&lt;script>evil()&lt;/script>'],
    ['\\<b>', '\\&lt;b>'],
    ['<!-- hidden -->', '&lt;!-- hidden -->'],
    ['![pixel](https://evil.example/p.png)', '!\\[pixel](https://evil.example/p.png)'],
    ['![pixel][1]', '!\\[pixel]\\[1]'],
  ])('in a description: %j', (written, shown) => expect(safeMarkdown(written)).toBe(shown))

  test.each([
    '**Important** and *not so*',
    '- one\n- two\n\n1. three',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'See [the study](https://example.org/a_(b)?c=d&e=f) and `code`',
    '3 < 4 and a <-> b',
    '# Heading\n\n> quoted',
  ])('while what Markdown is for stays: %j', text => expect(safeMarkdown(text)).toBe(text))
})
