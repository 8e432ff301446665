import { analyzeCanvas, type CanvasGround, type CanvasResult, canvasGround } from '../analysis/canvas/index.js'
import type { Canvas } from '../model/canvas.js'
import type { Model } from '../model/model.js'
import { resolveWith } from '../model/resolve.js'
import { criticalPathOf } from './critical-path-of.js'
import type { Workspace } from './workspace.js'

const known = new WeakMap<Model, { readonly ground: CanvasGround; readonly results: WeakMap<Canvas, CanvasResult> }>()

/** The analysis of a canvas within its project; kept until a file changes. */
export const canvasOf = (
  canvas: Canvas,
  { model, names, settings }: Pick<Workspace, 'model' | 'names' | 'settings'>,
): CanvasResult => {
  const all = model()
  const resolve = resolveWith(names)
  const { ground, results } = known.get(all) ?? { ground: canvasGround(all, resolve), results: new WeakMap() }
  known.set(all, { ground, results })
  const context = {
    resolve,
    planOf: (journey: Parameters<typeof criticalPathOf>[0]) => criticalPathOf(journey, all, settings),
    emotion: settings.emotion,
  }
  const result = results.get(canvas) ?? analyzeCanvas(canvas, all, context, ground)
  results.set(canvas, result)
  return result
}
