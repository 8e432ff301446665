import { criticalPathFacts } from './critical-path.js'
import type { Facts } from './facts.js'

/** What each analysis says in hovers and above declarations, in the order shown. */
export const facts: readonly Facts[] = [criticalPathFacts]
