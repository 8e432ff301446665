// Arrows between numbered things, for every analysis that asks what reaches what.
export { type ArrowLists, arrowLists, type Groups, stronglyConnected } from './strongly-connected.js'
