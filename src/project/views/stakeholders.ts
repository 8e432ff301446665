import type { Markup } from '../../views/element.js'
import type { PictureOptions } from '../../views/picture.js'
import { layoutInfluences } from '../../views/stakeholder-network/layout-influences.js'
import { drawStakeholderNetwork } from '../../views/stakeholder-network/stakeholder-network.js'
import { peopleOf, type StakeholderPicture } from '../../views/stakeholders/person.js'
import { drawStakeholderGrid } from '../../views/stakeholders/stakeholder-grid.js'
import { networkTables, stakeholderTables } from '../../views/stakeholders/tables.js'
import { drive } from '../drive.js'
import { stakeholdersOf } from '../stakeholders-of.js'
import { titleOf } from '../title-of.js'
import type { View } from '../view.js'

type Draw = (picture: StakeholderPicture, options: PictureOptions) => Markup | Promise<Markup>
type Tables = (picture: StakeholderPicture, options: PictureOptions) => readonly Markup[]

/** Of all stakeholders of a project, whichever file is open. */
const projectView = (heading: string, title: string, draw: Draw, tables: Tables): View => ({
  heading,
  of: 'stakeholders',
  subjects: ({ stakeholders: [first] }) =>
    first
      ? [
          {
            name: 'all',
            title,
            range: first.range,
            draw: async (workspace, { look, driving }) => {
              const { names, model, settings } = workspace
              const { results, collaboration } = await drive(stakeholdersOf(workspace), driving)
              const picture = {
                people: peopleOf(results, collaboration, model().stakeholders),
                collaboration,
                threshold: settings.stakeholders.threshold,
              }
              const options = { ...look, titleOf: titleOf(names) }
              return { picture: await draw(picture, options), tables: tables(picture, options) }
            },
          },
        ]
      : [],
})

export const stakeholders = projectView(
  'Stakeholders',
  'Stakeholders by power and interest',
  drawStakeholderGrid,
  stakeholderTables,
)

export const stakeholderNetwork = projectView(
  'Stakeholder network',
  'Influence of stakeholders',
  async (picture, options) => drawStakeholderNetwork(picture, await layoutInfluences(picture), options),
  networkTables,
)
