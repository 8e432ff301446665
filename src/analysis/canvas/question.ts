import type { Canvas } from '../../model/canvas.js'
import type { Journey } from '../../model/journey.js'
import type { Whole } from '../../model/project.js'
import { plannedPath } from '../critical-path/index.js'
import { type Question, shortQuestion } from '../question.js'
import { analyzeCanvas, type CanvasGround, canvasGround } from './analyze.js'
import type { CanvasResult } from './schema.js'

const ground = shortQuestion<Whole, CanvasGround>('ground of canvases', (_, { model, target }) =>
  canvasGround(model(), target),
)

/** The analysis of a canvas within its project. */
export const canvas: Question<Canvas, CanvasResult> = {
  name: 'canvas',
  *compute(element, { ask, askNow, model, setting, target, whole }) {
    const context = {
      resolve: target,
      planOf: (journey: Journey) => askNow(plannedPath, journey),
      emotion: setting('emotion'),
    }
    return analyzeCanvas(element, model(), context, yield* ask(ground, whole))
  },
}
