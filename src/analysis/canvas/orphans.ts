import type { Canvas } from '../../model/canvas.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import { orphanNote } from '../../wording/orphans.js'
import type { BlockName } from './blocks.js'
import type { Orphan, OrphanCheck } from './schema.js'
import type { CanvasTies } from './ties.js'

type Named = { readonly name: string; readonly nameRange: Canvas['nameRange'] }

/** Segments that no proposition serves. Without any proposition that whole block is empty, which is said instead. */
export const unservedSegments = (canvas: Canvas, served: ReadonlySet<string>): readonly Named[] =>
  canvas.propositions.length === 0 ? [] : canvas.segments.filter(({ name }) => !served.has(name))

export const propositionsWithoutSegment = ({ propositions }: Canvas): readonly Named[] =>
  propositions.filter(({ serves }) => serves.length === 0)

/** Propositions that nothing in another block stands behind; an empty block is said by itself. */
const withoutAny = (canvas: Canvas, block: BlockName, known: ReadonlySet<string>): readonly Named[] =>
  canvas[block].length === 0 ? [] : canvas.propositions.filter(({ name }) => !known.has(name))

type Check = {
  readonly check: Exclude<OrphanCheck, 'channel-not-listed'>
  readonly block: BlockName
  readonly found: (canvas: Canvas, ties: CanvasTies) => readonly Named[]
}

const checks: readonly Check[] = [
  {
    check: 'segment-without-proposition',
    block: 'segments',
    found: (canvas, ties) => unservedSegments(canvas, ties.servedSegments),
  },
  {
    check: 'proposition-without-segment',
    block: 'propositions',
    found: propositionsWithoutSegment,
  },
  {
    check: 'proposition-without-channel',
    block: 'propositions',
    found: ({ propositions }) => propositions.filter(({ via }) => via.length === 0),
  },
  {
    check: 'proposition-without-revenue',
    block: 'propositions',
    found: (canvas, ties) => withoutAny(canvas, 'revenues', ties.paidPropositions),
  },
  {
    check: 'proposition-without-resource',
    block: 'propositions',
    found: (canvas, ties) => withoutAny(canvas, 'resources', ties.resourcedPropositions),
  },
  {
    check: 'proposition-without-activity',
    block: 'propositions',
    found: (canvas, ties) => withoutAny(canvas, 'activities', ties.actedPropositions),
  },
  {
    check: 'relationship-without-segment',
    block: 'relationships',
    found: ({ relationships }) => relationships.filter(each => each.with.length === 0),
  },
  {
    check: 'revenue-from-nobody',
    block: 'revenues',
    found: ({ revenues }) => revenues.filter(({ from }) => from.length === 0),
  },
  {
    check: 'revenue-for-nothing',
    block: 'revenues',
    found: ({ revenues }) => revenues.filter(each => each.for.length === 0),
  },
  {
    check: 'resource-for-nothing',
    block: 'resources',
    found: ({ resources }, { usedResources }) =>
      resources.filter(each => each.for.length === 0 && !usedResources.has(each.name)),
  },
  {
    check: 'activity-for-nothing',
    block: 'activities',
    found: ({ activities }) => activities.filter(each => each.for.length === 0),
  },
  {
    check: 'partner-provides-nothing',
    block: 'partners',
    found: ({ partners }) => partners.filter(({ provides }) => provides.length === 0),
  },
  {
    check: 'cost-of-nothing',
    block: 'costs',
    found: ({ costs }) => costs.filter(({ of }) => of.length === 0),
  },
]

/** A proposition goes through a channel that the block of channels does not list. */
const unlistedChannels = (canvas: Canvas, resolve: Resolve): readonly Orphan[] => {
  const listed = new Set(keysOf(canvas.channels, resolve))
  if (canvas.channels.length === 0) return []
  return canvas.propositions.flatMap(({ name, via }) =>
    keysOf(via, resolve)
      .filter(channel => !listed.has(channel))
      .map(channel => ({
        block: 'propositions',
        element: name,
        check: 'channel-not-listed',
        message: orphanNote('channel-not-listed', { element: name, channel }),
      })),
  )
}

/**
 * Elements that another block should tie to the business and does not. What an element says itself is always checked;
 * what others should say of it only while their block is not empty, because an empty block is said by itself.
 */
export const orphansOf = (canvas: Canvas, ties: CanvasTies, resolve: Resolve): readonly Orphan[] => [
  ...checks.flatMap(({ check, block, found }) =>
    found(canvas, ties).map(({ name: element }) => ({
      block,
      element,
      check,
      message: orphanNote(check, { element }),
    })),
  ),
  ...unlistedChannels(canvas, resolve),
]
