import { inWords, type Note, sentences } from './note.js'

/** What is said of a what-if. */
export const scenarioNote = sentences('scenario', {
  // `named` is what is written, which leads nowhere.
  'unknown-touchpoint': (
    { scenario, named, journey }: { readonly scenario: string; readonly named: string; readonly journey: string },
    called,
  ) => `${called(scenario)} names ${named}, which is no touchpoint of ${called(journey)}: that part has no effect.`,
  'in-the-scenario': ({ note }: { readonly note: Note }, called) => `In the scenario: ${inWords(note, called)}`,
  skipped: () =>
    'A skipped touchpoint takes no time and is felt by nobody; what comes after it follows what was before.',
  emotions: () => 'Emotions are those written in the plan and in the scenario, on both sides.',
  exact: () => 'Exact, apart from probabilities and expected lengths that the critical path simulates.',
})
