/** What the process answers with. */
export const status = { fine: 0, findings: 1, unusable: 2, crashed: 70, interrupted: 130 } as const

/** Ends the command with status 2: the call, the configuration or a file cannot be used. The message is for the user. */
export class Refusal extends Error {}
