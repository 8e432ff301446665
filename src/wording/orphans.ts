import { sentences } from './note.js'

type Element = { readonly element: string }

/** What is wrong with an element of a canvas that another block leaves loose, why it matters, what to do. */
export const orphanNote = sentences('orphan', {
  'segment-without-proposition': ({ element }: Element, called) =>
    `No proposition serves ${called(element)}, so nothing is offered to these customers. Name it after \`serves\` of a proposition, or remove it.`,
  'proposition-without-segment': ({ element }: Element, called) =>
    `${called(element)} serves no segment, so it is not said for whom it is worth anything. Write \`serves\`.`,
  'proposition-without-channel': ({ element }: Element, called) =>
    `${called(element)} names no channel, so it is not said how it reaches anybody. Write \`via\`.`,
  'proposition-without-revenue': ({ element }: Element, called) =>
    `No revenue is for ${called(element)}, so nobody pays for it. Name it after \`for\` of a revenue.`,
  'proposition-without-resource': ({ element }: Element, called) =>
    `No resource is for ${called(element)}, neither directly nor used by an activity for it, so it rests on nothing. Name it after \`for\` of a resource.`,
  'proposition-without-activity': ({ element }: Element, called) =>
    `No activity is for ${called(element)}, so nobody does anything for it. Name it after \`for\` of an activity.`,
  'channel-not-listed': ({ element, channel }: Element & { channel: string }, called) =>
    `${called(element)} goes via ${called(channel)}, which is not among the channels of the canvas. Add it to \`channels\`.`,
  'relationship-without-segment': ({ element }: Element, called) =>
    `${called(element)} is with no segment, so it is not said with whom. Write \`with\`.`,
  'revenue-from-nobody': ({ element }: Element, called) =>
    `${called(element)} comes from no segment, so it is not said who pays. Write \`from\`.`,
  'revenue-for-nothing': ({ element }: Element, called) =>
    `${called(element)} is for no proposition, so it is not said what customers pay for. Write \`for\`.`,
  'resource-for-nothing': ({ element }: Element, called) =>
    `${called(element)} is for no proposition and no activity uses it, so nothing needs it. Write \`for\`, or remove it.`,
  'activity-for-nothing': ({ element }: Element, called) =>
    `${called(element)} is for no proposition, so nothing needs it. Write \`for\`, or remove it.`,
  'partner-provides-nothing': ({ element }: Element, called) =>
    `${called(element)} provides no resource and no activity, so it is not said what it is needed for. Write \`provides\`.`,
  'cost-of-nothing': ({ element }: Element, called) =>
    `${called(element)} is the cost of no resource, activity or partner, so it is not said what causes it. Write \`of\`.`,
})
