import type { CanvasResult } from '../analysis/canvas/index.js'
import { label } from '../model/label.js'
import { canvasOf } from '../project/canvas-of.js'
import { canvasCsv, canvasSections } from '../report/analysis-canvas.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze canvas`: one result for each `canvas`. */
export const analyzeCanvases: Analyze = async (projects, { of, pause }) => {
  const chosen = chooseAll(selectedOf(projects, 'canvases'), of, 'canvas')
  const titles = new Map(chosen.map(({ element }) => [element.name, label(element)]))
  const results: CanvasResult[] = []
  for (const { element, project } of chosen) {
    await pause()
    results.push(canvasOf(element, project.workspace))
  }
  return {
    results,
    sections: () => canvasSections(results, name => titles.get(name) ?? name),
    csv: () => canvasCsv(results),
  }
}
