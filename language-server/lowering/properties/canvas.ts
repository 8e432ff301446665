import { name, names } from './readings.js'
import type { Rows } from './row.js'

/** What the nine blocks of a canvas have. */
export const canvas = {
  ChannelsProperty: {
    words: { channels: { says: 'The channels customers are reached through.', example: 'channels Portal, Phone' } },
    layout: 'list',
    ...names(),
  },
  IsProperty: {
    words: { is: { says: block => `The stakeholder that this ${block} is.`, example: 'is Customer' } },
    ...name(),
  },
  ServesSegmentProperty: {
    words: { serves: { says: 'Whom or what it serves.', example: 'serves Households' } },
    ...names(),
  },
  KeptByProperty: {
    words: {
      kept: {
        says: '`kept by`: the journeys that keep this promise.',
        example: 'kept by WarrantyClaim',
        field: 'keptBy',
      },
    },
    ...names(),
  },
  WithProperty: { words: { with: { says: 'The segments it is with.', example: 'with Households' } }, ...names() },
  SupportsProperty: {
    words: { supports: { says: 'The goals it supports.', example: 'supports QuickHelp' } },
    ...names(),
  },
  FromSegmentProperty: {
    words: { from: { says: 'The segments that pay.', example: 'from Households' } },
    ...names(),
  },
  ForPropositionProperty: { words: { for: { says: 'What it belongs to.', example: 'for CareFree' } }, ...names() },
  UsesProperty: { words: { uses: { says: 'The resources it uses.', example: 'uses Technicians' } }, ...names() },
  ProvidesProperty: {
    words: { provides: { says: 'The resources and activities it provides.', example: 'provides Repairing' } },
    ...names(),
  },
  CostProperty: {
    words: { of: { says: 'The resources, activities and partners that cost.', example: 'of Repairing' } },
    ...names(),
  },
} as const satisfies Partial<Rows>
