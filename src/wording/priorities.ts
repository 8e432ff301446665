import { shortList } from './lists.js'
import { sentences } from './note.js'

/** What is said of where improving a journey pays most. */
export const prioritiesNote = sentences('priorities', {
  'all-assumed': () => 'Experience is what the plan assumes: no actual journey follows it (`follows`).',
  'some-assumed': ({ touchpoints, journey }: { touchpoints: readonly string[]; journey: string }, called) =>
    `The experience of ${shortList(touchpoints.map(name => called(name, journey)))} is what the plan assumes: no journey that follows it tells any.`,
  method: () => 'Importance–performance analysis (Martilla & James 1977).',
  significance: () =>
    'Significance is the mean of the `matters` that are written (satisfaction, retention, advocacy; 0..5).',
  experience: () =>
    'Experience is the mean emotion of what took place in the journeys that follow this plan, else the plan’s own emotion, which is an assumption.',
  quadrants: () => 'Quadrants are split in the middle of both scales; equal counts as high.',
  gap: () => 'Gap = significance − experience brought to 0..5.',
  ranks: () =>
    'Ranks: “concentrate here” first, then the largest gap; equal gaps by significance, then in the order written.',
  exact: () => 'Exact, nothing is sampled.',
})
