/** A touchpoint whose total float, in seconds, is at most the one from which it counts. `tolerance` is what sums of times may be off by. */
export const isCritical = (totalFloat: number, criticalFloat: number, tolerance: number): boolean =>
  totalFloat <= criticalFloat + tolerance

/** Where nothing takes time, everything would be critical, which says nothing: then nothing is. */
export const tellsWhatIsCritical = ({ duration }: { readonly duration: number }): boolean => duration > 0
