import { expect, test } from 'vitest'
import { drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'

const draw = (touchpoints: string, view: 'journey-map' | 'time-line' | 'network'): Promise<string> =>
  drawOf(projectOf({ 'a.journey': `journey J { ${touchpoints} }` }).workspace, view)

test.each(['journey-map', 'time-line', 'network'] as const)(
  'the %s marks what is critical, but nothing while no touchpoint takes time',
  async view => {
    expect(await draw('touchpoint A { duration 2h } touchpoint B', view)).toMatch(/critical/i)
    expect(await draw('touchpoint A touchpoint B', view)).not.toMatch(/>\s*critical/i)
  },
)
