import type { Connection } from 'vscode-languageserver'
import type { Journey } from '../../src/model/index.js'
import { label } from '../../src/model/source.js'
import { pictureOf } from '../../src/project/picture-of.js'
import { PREVIEW_CHANGED, type Preview, type PreviewTarget } from '../protocol.js'
import type { ProjectSet } from './project-set.js'

type Good = { readonly svg: string; readonly journey: string }

/** The open previews, each redrawn after every edit. A broken text keeps its last good picture. */
export const createPreviews = (connection: Connection, projects: ProjectSet, versionOf: (uri: string) => number) => {
  const open = new Map<string, PreviewTarget>()
  const lastGood = new Map<string, Good>()
  const lastSent = new Map<string, string>()

  const draw = async (target: PreviewTarget): Promise<Preview> => {
    const { uri, view } = target
    const version = versionOf(uri)
    const project = projects.of(uri)
    const model = project?.workspace.file(uri)
    const journeys = model?.declarations.journeys ?? []
    const listed = journeys.map(journey => ({ name: journey.name, title: label(journey), range: journey.range }))
    const broken = model?.problems.find(({ rule }) => rule.startsWith('syntax/'))
    const key = `${uri} ${view} ${target.journey ?? ''}`
    const common = { uri, version, view, journeys: listed }
    const good = lastGood.get(key)
    if (broken && good)
      return {
        ...common,
        svg: good.svg,
        journey: good.journey,
        stale: `Line ${broken.range.start.line} cannot be read yet, so this is the last picture that could be drawn.`,
      }
    const journey = chosen(journeys, target)
    if (!project || !journey)
      return {
        ...common,
        stale: 'There is no journey in this file yet. Write `journey Name { … }` and it is drawn here.',
      }
    const { markup: svg } = await pictureOf(project.workspace, journey, view, { standalone: false, focusable: true })
    if (!broken) lastGood.set(key, { svg, journey: journey.name })
    return {
      ...common,
      svg,
      journey: journey.name,
      ...(broken
        ? { stale: `Line ${broken.range.start.line} cannot be read yet, so something may be missing here.` }
        : {}),
    }
  }

  const show = (target: PreviewTarget): Promise<Preview> => {
    open.set(target.uri, target)
    lastSent.delete(target.uri)
    return draw(target)
  }
  const refresh = async (): Promise<void> => {
    for (const target of open.values()) {
      const preview = await draw(target)
      // The version alone tells the editor that the picture belongs to what was typed last.
      const text = JSON.stringify(preview)
      if (text === lastSent.get(target.uri) || open.get(target.uri) !== target) continue
      lastSent.set(target.uri, text)
      await connection.sendNotification(PREVIEW_CHANGED, preview)
    }
  }
  const close = (uri: string): void => {
    open.delete(uri)
    lastSent.delete(uri)
    for (const key of lastGood.keys()) if (key.startsWith(`${uri} `)) lastGood.delete(key)
  }
  return { show, refresh, close }
}

const chosen = (journeys: readonly Journey[], { journey, line }: PreviewTarget): Journey | undefined => {
  if (journey !== undefined) return journeys.find(({ name }) => name === journey) ?? journeys[0]
  const around = journeys.find(({ range }) => line !== undefined && range.start.line <= line && line <= range.end.line)
  return around ?? journeys[0]
}
