import * as z from 'zod'

/** A duration in seconds: one value, or optimistic, most likely and pessimistic. */
export const estimateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), seconds: z.number().min(0) }).readonly(),
  z
    .object({
      kind: z.literal('three-point'),
      optimistic: z.number().min(0),
      mostLikely: z.number().min(0),
      pessimistic: z.number().min(0),
    })
    .readonly(),
])
export type Estimate = z.infer<typeof estimateSchema>

/** A number with its unit: shares are 0..1 (`75%` is 0.75), times are seconds. */
export const quantitySchema = z.object({ value: z.number(), unit: z.enum(['number', 'share', 'seconds']) }).readonly()
export type Quantity = z.infer<typeof quantitySchema>

/** A judgement: `low` equals `high` unless a range such as `+1..+3` was written. */
export const valueRangeSchema = z.object({ low: z.number(), high: z.number() }).readonly()
export type ValueRange = z.infer<typeof valueRangeSchema>

export const scaleSchema = z.object({ min: z.number(), max: z.number() }).readonly()
export type Scale = z.infer<typeof scaleSchema>

/** A probability or share, 0..1. */
export const share = z.number().min(0).max(1)

/** How often: `every 3mo` is `{ count: 3, unit: 'mo' }`, because a month has no fixed number of seconds. */
export const periodSchema = z
  .object({ count: z.number().positive(), unit: z.enum(['s', 'min', 'h', 'd', 'w', 'mo']) })
  .readonly()
export type Period = z.infer<typeof periodSchema>

/** A day `2026-10-01`, month `2026-10`, quarter `2026-Q3`, year `2026` or minute `2026-03-04T10:20`, as written. */
export const whenSchema = z.string().regex(/^\d{4}(-(Q[1-4]|\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?))?$/)
