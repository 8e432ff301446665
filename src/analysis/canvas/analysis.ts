import type { Canvas } from '../../model/canvas.js'
import { titleOf } from '../../model/title-of.js'
import type { Analysis } from '../analysis.js'
import { insights } from './insights.js'
import { canvas } from './question.js'
import { canvasRows, canvasSections } from './report.js'
import type { CanvasResult } from './schema.js'

export const canvasAnalysis: Analysis<Canvas, CanvasResult> = {
  ...canvas,
  heading: 'Business Model Canvas',
  question: 'which parts of a business model stand alone, and whether journeys keep what it promises',
  of: 'canvas',
  nothing: 'There is no `canvas` in these files, so there are no blocks to look at.',
  subjects: ({ model }) => model.canvases,
  schema: async () => (await import('./schema.js')).canvasResultSchema,
  sections: told => told.flatMap(({ results, project }) => canvasSections(results, titleOf(project.names))),
  rows: canvasRows,
  insights,
}
