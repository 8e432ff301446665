/** The configuration that `waypost init` writes: the defaults, to be changed. */
export const firstConfig = `{
  "exclude": [],
  "emotion": { "min": -2, "max": 2 },
  "criticalPath": { "threshold": "0s" },
  "rules": {}
}
`

/** The journey that `waypost init` writes: small, complete, and every word explained. */
export const firstJourney = `// A first journey to change. \`waypost check\` tells what is wrong with it,
// \`waypost analyze critical-path\` what its length depends on, and
// \`waypost render journey-map --output map.svg\` draws it.

stakeholder Customer "Customers"        { role customer }
stakeholder Care     "Customer service" { role team }

channel Phone  "Phone"      { service assisted }
channel Portal "Web portal" { service self-service }

/** From the question to an answer that helps. */
journey Question "A question is answered" {
  kind      planned               // or actual: what one customer really went through
  customer  Customer
  goal      "Know what to do"
  owner     Care

  stage Asking "Asking" {
    touchpoint Ask "Ask the question" {
      from      Customer
      to        Care
      via       Phone, Portal
      duration  2min 5min 15min   // at best, most likely, at worst
      emotion   -1                // from -2 (angry) to +2 (delighted)
    }
  }

  stage Answering "Answering" {
    touchpoint Research "Find the answer" {
      by        Care
      layer     backstage         // the customer does not see it
      duration  30min
      after     Ask + 1h          // an hour of waiting first
    }
    touchpoint Answer "Give the answer" {
      from      Care
      to        Customer
      via       Phone
      duration  10min
      after     Research
      emotion   +1
      moment of truth
    }
  }

  promise SameDay "Answered on the same day" { from Ask  to Answer  within 8h }
}
`
