import type { RuleInfo } from './rule.js'

export const unknownWord: RuleInfo = {
  id: 'values/unknown-word',
  severity: 'error',
  title: 'A word that is not on its list',
  why: 'The property is left out, as if it had not been written.',
  examples: {
    bad: `journey Claim { kind plannned }
`,
    good: `journey Claim { kind planned }
`,
  },
}
export const outsideScale: RuleInfo = {
  id: 'values/outside-scale',
  severity: 'error',
  title: 'A number outside its scale',
  why: 'It weighs more than any value can, and cannot be compared with the others.',
  examples: {
    bad: `stakeholder Care { power 7 }
`,
    good: `stakeholder Care { power 5 }
`,
  },
}
export const month: RuleInfo = {
  id: 'values/month',
  severity: 'error',
  title: 'A duration in months',
  why: 'A month has no fixed length, so it cannot be added to other durations.',
  examples: {
    bad: `journey Claim {
  touchpoint Repair { duration 1mo }
}
`,
    good: `journey Claim {
  touchpoint Repair { duration 30d }
}
`,
  },
}
export const noDate: RuleInfo = {
  id: 'values/date',
  severity: 'error',
  title: 'A date that is not in the calendar',
  why: 'Nobody can tell which day was meant, so the date is left out.',
  examples: {
    bad: `journey Claim { reviewed 2026-02-30 }
`,
    good: `journey Claim { reviewed 2026-02-28 }
`,
  },
}
export const writtenTwice: RuleInfo = {
  id: 'values/written-twice',
  severity: 'error',
  title: 'A property that is written twice',
  why: 'Only one of the two can hold, and nobody can tell which.',
  examples: {
    bad: `channel Portal { service assisted  service automated }
`,
    good: `channel Portal { service automated }
`,
  },
}
export const matrixShape: RuleInfo = {
  id: 'values/matrix-shape',
  severity: 'error',
  title: 'A row with too few or too many cells',
  why: 'Cells belong to columns by their place. One missing cell moves all judgements behind it to the wrong factor.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  matrix {
    to            FirstContact  RepairTime
    FirstContact  .             -2
    RepairTime    0
  }
}
`,
    good: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  matrix {
    to            FirstContact  RepairTime
    FirstContact  .             -2
    RepairTime    0             .
  }
}
`,
  },
}
export const wrongEstimate: RuleInfo = {
  id: 'values/estimate',
  severity: 'error',
  title: 'An estimate that is not one or three rising durations',
  why: 'Which one is the optimistic and which the pessimistic end decides the mean and the spread. Without them the touchpoint has no duration.',
  examples: {
    bad: `journey Claim {
  touchpoint Repair { duration 2d 5d 1d }
}
`,
    good: `journey Claim {
  touchpoint Repair { duration 1d 2d 5d }
}
`,
  },
}
