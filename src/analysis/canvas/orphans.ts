import type { Canvas } from '../../model/canvas.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
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

/** How a message writes a name. */
type Quote = (name: string) => string

type Check = {
  readonly check: OrphanCheck
  readonly block: BlockName
  readonly found: (canvas: Canvas, ties: CanvasTies) => readonly Named[]
  /** What is wrong, why it matters, what to do. */
  readonly message: (name: string) => string
}

const checks: readonly Check[] = [
  {
    check: 'segment-without-proposition',
    block: 'segments',
    found: (canvas, ties) => unservedSegments(canvas, ties.servedSegments),
    message: name =>
      `No proposition serves ${name}, so nothing is offered to these customers. Name it after \`serves\` of a proposition, or remove it.`,
  },
  {
    check: 'proposition-without-segment',
    block: 'propositions',
    found: propositionsWithoutSegment,
    message: name => `${name} serves no segment, so it is not said for whom it is worth anything. Write \`serves\`.`,
  },
  {
    check: 'proposition-without-channel',
    block: 'propositions',
    found: ({ propositions }) => propositions.filter(({ via }) => via.length === 0),
    message: name => `${name} names no channel, so it is not said how it reaches anybody. Write \`via\`.`,
  },
  {
    check: 'proposition-without-revenue',
    block: 'propositions',
    found: (canvas, ties) => withoutAny(canvas, 'revenues', ties.paidPropositions),
    message: name => `No revenue is for ${name}, so nobody pays for it. Name it after \`for\` of a revenue.`,
  },
  {
    check: 'proposition-without-resource',
    block: 'propositions',
    found: (canvas, ties) => withoutAny(canvas, 'resources', ties.resourcedPropositions),
    message: name =>
      `No resource is for ${name}, neither directly nor used by an activity for it, so it rests on nothing. Name it after \`for\` of a resource.`,
  },
  {
    check: 'proposition-without-activity',
    block: 'propositions',
    found: (canvas, ties) => withoutAny(canvas, 'activities', ties.actedPropositions),
    message: name =>
      `No activity is for ${name}, so nobody does anything for it. Name it after \`for\` of an activity.`,
  },
  {
    check: 'relationship-without-segment',
    block: 'relationships',
    found: ({ relationships }) => relationships.filter(each => each.with.length === 0),
    message: name => `${name} is with no segment, so it is not said with whom. Write \`with\`.`,
  },
  {
    check: 'revenue-from-nobody',
    block: 'revenues',
    found: ({ revenues }) => revenues.filter(({ from }) => from.length === 0),
    message: name => `${name} comes from no segment, so it is not said who pays. Write \`from\`.`,
  },
  {
    check: 'revenue-for-nothing',
    block: 'revenues',
    found: ({ revenues }) => revenues.filter(each => each.for.length === 0),
    message: name => `${name} is for no proposition, so it is not said what customers pay for. Write \`for\`.`,
  },
  {
    check: 'resource-for-nothing',
    block: 'resources',
    found: ({ resources }, { usedResources }) =>
      resources.filter(each => each.for.length === 0 && !usedResources.has(each.name)),
    message: name =>
      `${name} is for no proposition and no activity uses it, so nothing needs it. Write \`for\`, or remove it.`,
  },
  {
    check: 'activity-for-nothing',
    block: 'activities',
    found: ({ activities }) => activities.filter(each => each.for.length === 0),
    message: name => `${name} is for no proposition, so nothing needs it. Write \`for\`, or remove it.`,
  },
  {
    check: 'partner-provides-nothing',
    block: 'partners',
    found: ({ partners }) => partners.filter(({ provides }) => provides.length === 0),
    message: name =>
      `${name} provides no resource and no activity, so it is not said what it is needed for. Write \`provides\`.`,
  },
  {
    check: 'cost-of-nothing',
    block: 'costs',
    found: ({ costs }) => costs.filter(({ of }) => of.length === 0),
    message: name =>
      `${name} is the cost of no resource, activity or partner, so it is not said what causes it. Write \`of\`.`,
  },
]

/** A proposition goes through a channel that the block of channels does not list. */
const unlistedChannels = (canvas: Canvas, resolve: Resolve, quote: Quote): readonly Orphan[] => {
  const listed = new Set(keysOf(canvas.channels, resolve))
  if (canvas.channels.length === 0) return []
  return canvas.propositions.flatMap(({ name, via }) =>
    keysOf(via, resolve)
      .filter(channel => !listed.has(channel))
      .map(channel => ({
        block: 'propositions',
        element: name,
        check: 'channel-not-listed',
        message: `${quote(name)} goes via ${quote(channel)}, which is not among the channels of the canvas. Add it to \`channels\`.`,
      })),
  )
}

/**
 * Elements that another block should tie to the business and does not. What an element says itself is always checked;
 * what others should say of it only while their block is not empty, because an empty block is said by itself.
 */
export const orphansOf = (
  canvas: Canvas,
  ties: CanvasTies,
  resolve: Resolve,
  quote: Quote = name => name,
): readonly Orphan[] => [
  ...checks.flatMap(({ check, block, found, message }) =>
    found(canvas, ties).map(({ name }) => ({ block, element: name, check, message: message(quote(name)) })),
  ),
  ...unlistedChannels(canvas, resolve, quote),
]
