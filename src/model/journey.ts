import * as z from 'zod'
import { estimateSchema, share, whenSchema } from './quantity.js'
import { declared, list, named, rangeSchema, referenceSchema, references } from './source.js'
import { vocabulary } from './vocabulary.js'

/** Which end of the predecessor holds which end of the touchpoint: finish–start, start–start, finish–finish, start–finish. */
const relationSchema = z.enum(['FS', 'SS', 'FF', 'SF'])
export type Relation = z.infer<typeof relationSchema>

/** `lag` in seconds, negative for a lead. */
const dependencySchema = z
  .object({ relation: relationSchema, on: referenceSchema, lag: z.number(), range: rangeSchema })
  .readonly()
export type Dependency = z.infer<typeof dependencySchema>

/** One of the touchpoints that may follow; without a probability nobody has said how often. */
const branchSchema = z.object({ to: referenceSchema, probability: share.optional(), range: rangeSchema }).readonly()
export type Branch = z.infer<typeof branchSchema>

/** With `probability` the journey goes back to `from` (default: the touchpoint itself) and on from there. */
const repeatSchema = z.object({ probability: share, from: referenceSchema.optional(), range: rangeSchema }).readonly()

const painSchema = z
  .object({
    text: z.string(),
    evidence: z.enum(vocabulary.evidence).optional(),
    source: z.string().optional(),
    range: rangeSchema,
  })
  .readonly()
export type Pain = z.infer<typeof painSchema>

/** Properties that a touchpoint has and that a what-if scenario can change. */
export const touchpointProperties = {
  from: referenceSchema.optional(),
  to: references,
  via: references,
  by: references,
  layer: z.enum(vocabulary.layer),
  duration: estimateSchema.optional(),
  dependencies: list(dependencySchema),
  branches: list(branchSchema),
  /** Present when it need not take place; the probability (0..1) may be unknown. */
  optional: z.object({ probability: share.optional() }).readonly().optional(),
  repeats: list(repeatSchema),
  /** Earliest start and deadline of the finish, in seconds from the journey's start. */
  notBefore: z.number().optional(),
  due: z.number().optional(),
  details: referenceSchema.optional(),
  emotion: z.number().optional(),
  pains: list(painSchema),
  /** 0..5: what this touchpoint means for each. */
  matters: z
    .object({ satisfaction: z.number().optional(), retention: z.number().optional(), advocacy: z.number().optional() })
    .readonly()
    .optional(),
  momentOfTruth: z.boolean(),
  /** When it took place, in an actual journey. */
  at: z.object({ start: whenSchema, end: whenSchema.optional() }).readonly().optional(),
  /** The planned touchpoint that it is an occurrence of. */
  as: referenceSchema.optional(),
}

/** A communication has `from`, `to` and `via`; an action has `by`. `stage` names the stage it is written in. */
const touchpointSchema = z.object({ ...named, stage: z.string().optional(), ...touchpointProperties }).readonly()
export type Touchpoint = z.infer<typeof touchpointSchema>

const stageSchema = z.object({ ...named }).readonly()
export type Stage = z.infer<typeof stageSchema>

/** From the start of `from` to the finish of `to` `within` seconds, for a share of customers (default: all). */
const servicePromiseSchema = z
  .object({
    ...named,
    from: referenceSchema.optional(),
    to: referenceSchema.optional(),
    within: z.number().optional(),
    confidence: share.optional(),
  })
  .readonly()
export type ServicePromise = z.infer<typeof servicePromiseSchema>

/** Touchpoints stand in the order written, whatever their stage. */
export const journeySchema = z
  .object({
    ...declared,
    kind: z.enum(vocabulary.journeyKind).optional(),
    customer: referenceSchema.optional(),
    goal: z.string().optional(),
    owner: referenceSchema.optional(),
    reviewed: whenSchema.optional(),
    follows: referenceSchema.optional(),
    stages: list(stageSchema),
    touchpoints: list(touchpointSchema),
    promises: list(servicePromiseSchema),
  })
  .readonly()
export type Journey = z.infer<typeof journeySchema>
