import { ask, ofWhole } from '../../analysis/ask.js'
import { allStakeholders } from '../../analysis/stakeholders/index.js'
import type { Stakeholder } from '../../model/stakeholder.js'
import { titlesIn } from '../../model/title-of.js'
import type { Markup } from '../../views/element.js'
import type { PictureOptions } from '../../views/picture.js'
import { layoutInfluences } from '../../views/stakeholder-network/layout-influences.js'
import { drawStakeholderNetwork } from '../../views/stakeholder-network/stakeholder-network.js'
import { peopleOf, type StakeholderPicture } from '../../views/stakeholders/person.js'
import { drawStakeholderGrid } from '../../views/stakeholders/stakeholder-grid.js'
import { networkTables, stakeholderTables } from '../../views/stakeholders/tables.js'
import { calledByTitle } from '../../wording/called.js'
import { runLongWork } from '../run-long-work.js'
import type { Subject, View } from '../view.js'

type Draw = (picture: StakeholderPicture, options: PictureOptions) => Markup | Promise<Markup>
type Tables = (picture: StakeholderPicture, options: PictureOptions) => readonly Markup[]

const allOf = (first: Stakeholder, last: Stakeholder, draw: Draw, tables: Tables): Subject => ({
  name: 'all',
  title: 'Stakeholders',
  range: { start: first.range.start, end: last.range.end },
  draw: async (project, { look, driving }) => {
    const { model, names, links, settings } = project
    const { results, collaboration } = await runLongWork(ask(allStakeholders, ofWhole(project)), driving)
    const picture = {
      people: peopleOf(results, collaboration, model.stakeholders),
      collaboration,
      called: calledByTitle(names),
      target: links.target,
      threshold: settings.stakeholders.threshold,
    }
    const options = { ...look, titleOf: titlesIn(project) }
    return { picture: await draw(picture, options), tables: tables(picture, options) }
  },
})

/** Of all stakeholders of a project, in whichever file they stand. */
const projectView = (name: string, heading: string, draw: Draw, tables: Tables): View => ({
  name,
  heading,
  of: 'stakeholder',
  subjects: ({ stakeholders }) => {
    const [first, last] = [stakeholders[0], stakeholders.at(-1)]
    return first && last ? [allOf(first, last, draw, tables)] : []
  },
})

export const stakeholders = projectView('stakeholders', 'Stakeholders', drawStakeholderGrid, stakeholderTables)

export const stakeholderNetwork = projectView(
  'stakeholder-network',
  'Stakeholder network',
  async (picture, options) => drawStakeholderNetwork(picture, await layoutInfluences(picture), options),
  networkTables,
)
