import * as z from 'zod'

/** `90s 5min 2h 3d 2w`, also `1.5h` and joined: `1d12h`. */
const durationPattern = /^(?:\d+(?:\.\d+)?(?:s|min|h|d|w))+$/

/** `waypost.config.json`. Every key may be left out. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe('Where editors find the description of this file.').optional(),
    exclude: z
      .array(z.string().min(1))
      .describe('Globs below this folder that are not part of the project, such as "drafts/**".')
      .optional(),
    emotion: z
      .strictObject({
        min: z.number().describe('The worst feeling.'),
        max: z.number().describe('The best feeling.'),
      })
      .refine(scale => scale.min < scale.max, { error: '"min" must be below "max"' })
      .describe('The scale that `emotion` is written on. Default: -2 to 2.')
      .optional(),
    criticalPath: z
      .strictObject({
        threshold: z
          .string()
          .regex(durationPattern, { error: 'write a duration such as "90s", "2h" or "1d12h"' })
          .describe('Total float up to which a touchpoint counts as critical, such as "2h". Default: "0s".')
          .optional(),
        sampling: z
          .enum(['beta-pert', 'normal'])
          .describe(
            'What three-point estimates are drawn from in a simulation. "normal" is the classic approximation with ((p - o) / 6)², for comparison. Default: "beta-pert".',
          )
          .optional(),
      })
      .describe('How the critical path is found.')
      .optional(),
    crossImpact: z
      .strictObject({
        split: z
          .enum(['mean', 'median'])
          .describe('Where the quadrants of influence and dependence meet. Default: "mean".')
          .optional(),
      })
      .describe('How influences are compared.')
      .optional(),
    stakeholders: z
      .strictObject({
        threshold: z
          .number()
          .describe('Power and interest from this number on are high. Default: 3, the middle of 1 to 5.')
          .optional(),
      })
      .describe('How stakeholders are grouped.')
      .optional(),
    rules: z
      .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
      .describe('How severe a rule is in this project, by its id.')
      .optional(),
  })
  .describe('Configuration of a Waypost project: the folder that holds this file and everything below it.')
export type Config = z.infer<typeof configSchema>
