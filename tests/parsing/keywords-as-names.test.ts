import { expect, test } from 'vitest'
import { languageServices } from '../../language-server/parsing/services.js'
import { declaredIn } from '../../src/model/declared.js'
import { spelt } from '../../src/model/spelling.js'
import { read } from '../support/reading.js'

/** From the parser's own vocabulary, so that a keyword which comes later is tried without anybody thinking of it. */
const keywords = Object.keys(languageServices().parser.Lexer.definition)
  .filter(name => name.endsWith(':free'))
  .map(name => name.slice(0, -':free'.length))

/** One project in which everything that can have a name has the name K, and every reference means it. */
const everywhere = (K: string): string => `
stakeholder ${K} { influences ${K} +2 "why", ${K} engage ${K} every 3mo by ${K} }
channel ${K}

journey ${K} "title" {
  customer ${K} owner ${K} follows ${K}
  stage ${K} {
    touchpoint ${K} "title" {
      from ${K} to ${K}, ${K} via ${K}, ${K} by ${K}, ${K}
      details ${K}
      after ${K}, ${K} + 2h, start of ${K} - 1h, ${K}
      finishes after ${K}, start of ${K}
      then ${K} 60%, ${K} 40%
      repeat 15% from ${K}
      as ${K}.${K}
      emotion +1
    }
    touchpoint ${K} { as ${K} after start of ${K} then ${K}, ${K} repeat 5% optional 80% }
    touchpoint ${K}
  }
  touchpoint ${K}
  promise ${K} { from ${K} to ${K} within 7d for 90% }
}

most ${K} for ${K} {
  motivation ${K} { of ${K} strength 5 }
  obstacle ${K} { at ${K}, ${K}.${K} blocks ${K}, ${K} likelihood 4 }
  support ${K} { removes ${K} serves ${K} by ${K} via ${K} moves ${K}, ${K} due 2027 }
  trend ${K} { worsens ${K} eases ${K} by 2027 }
}

goal ${K} { measured by ${K}, ${K} for ${K} }
kpi ${K} { measure fcr at ${K}, ${K}.${K} owner ${K} observed 2026-09 { ${K} 280 of 400 } }

canvas ${K} {
  segment ${K} { is ${K} }
  proposition ${K} { serves ${K} via ${K} kept by ${K} }
  channels ${K}, ${K}
  relationship ${K} { with ${K} supports ${K} }
  revenue ${K} { from ${K} for ${K} }
  resource ${K} { for ${K} }
  activity ${K} { for ${K} uses ${K} }
  partner ${K} { is ${K} provides ${K} }
  cost ${K} { of ${K} }
}

impacts ${K} for ${K} {
  scale -3..3
  ${K} -> ${K} +2
  ${K}.${K} -> ${K}.${K} +1..+3 by ${K} "why"
  ${K} -> ${K} -1 "why" by ${K}
  matrix {
    to   ${K} ${K} ${K}.${K}
    ${K} .    2    ?
    ${K} 0    .    +1
    ${K}.${K} 0  1  .
  }
}

outlook ${K} {
  descriptor ${K} { ${K}, ${K} "title" }
  ${K}.${K} -> ${K}.${K} +2 by ${K}
}

initiative ${K} {
  improves ${K}, ${K}.${K} removes ${K} expects ${K} +6, ${K} -1d models ${K} owner ${K} from 2027 due 2028
}

scenario ${K} of ${K} {
  change ${K} { then ${K} 40%, ${K} 60% after ${K} }
  change ${K} { repeat 10% from ${K} }
  skip ${K}, ${K}
}
`

/** The same for a name that is no keyword. */
const sample = read(everywhere('Name'))

test('the vocabulary has the keywords that the language tour shows', () => {
  expect(keywords).toEqual(expect.arrayContaining(['stakeholder', 'after', 'start', 'of', 'to', 'by', 'truth', 'not']))
  expect(keywords.length).toBeGreaterThan(80)
})

test('an ordinary name can stand at all these places', () => {
  expect(sample.problems).toEqual([])
  expect(declaredIn(sample)).toHaveLength(32)
  expect(sample.references.length).toBeGreaterThan(90)
})

test.each(keywords)('`%s` can be the name of everything, and be meant everywhere', keyword => {
  const file = read(everywhere(keyword))
  expect(file.problems).toEqual([])
  expect(declaredIn(file).map(({ kind }) => kind)).toEqual(declaredIn(sample).map(({ kind }) => kind))
  expect(declaredIn(file).every(({ element }) => element.name === keyword)).toBe(true)
  expect(file.references.map(reference => [spelt(reference), reference.expects])).toEqual(
    sample.references.map(reference => [spelt(reference).replaceAll('Name', keyword), reference.expects]),
  )
})
