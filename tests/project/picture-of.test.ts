import { expect, test } from 'vitest'
import { pictureOf } from '../../src/project/picture-of.js'
import { viewNames } from '../../src/views/view-names.js'
import { projectOf } from '../support/reading.js'

const draw = async (touchpoints: string, view: (typeof viewNames)[number]): Promise<string> => {
  const { workspace } = projectOf({ 'a.journey': `journey J { ${touchpoints} }` })
  return (await pictureOf(workspace, workspace.model().journeys[0], view)).markup
}

test.each(viewNames)('the %s marks what is critical, but nothing while no touchpoint takes time', async view => {
  expect(await draw('touchpoint A { duration 2h } touchpoint B', view)).toMatch(/critical/i)
  expect(await draw('touchpoint A touchpoint B', view)).not.toMatch(/>\s*critical/i)
})
