import type { ShareOf } from './share.js'

/** Customers at the start of a period, gained in it, and at its end. */
export type CustomerStock = { readonly start: number; readonly gained: number; readonly end: number }

/** Retention (E − N) / S: of those there at the start, how many still are. New customers count on neither side. */
export const retained = ({ start, gained, end }: CustomerStock): ShareOf => ({ yes: end - gained, of: start })

/** Churn, the rest: of those there at the start, how many left. */
export const churned = (stock: CustomerStock): ShareOf => ({ yes: stock.start - retained(stock).yes, of: stock.start })
