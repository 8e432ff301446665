import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const noCustomer: FileRule = {
  id: 'journey/no-customer',
  severity: 'info',
  title: 'A journey of nobody',
  why: 'A map without a customer is a process chart: nobody can tell whose experience it shows.',
  examples: {
    bad: `journey Claim { touchpoint Report }
`,
    good: `stakeholder Owner
journey Claim {
  customer Owner
  touchpoint Report
}
`,
  },
  check: file =>
    file.declarations.journeys
      .filter(({ customer }) => customer === undefined)
      .map(({ name, nameRange }) => ({
        message: `${quoted(name)} does not say whose journey it is, so nobody can tell whose experience it shows. Write \`customer\` and a stakeholder.`,
        file: file.file,
        range: nameRange,
      })),
}
