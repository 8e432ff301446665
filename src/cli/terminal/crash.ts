/** What a crash says: that it is our mistake, and what to report. */
export const crashReport = (error: unknown, version: string, call: readonly string[]): string =>
  [
    'Waypost stopped because of a mistake in Waypost itself. Your files are as they were.',
    'Please report it with these lines, and if you can with the .journey file that was being read:',
    '',
    `  waypost ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
    `  waypost ${call.join(' ')}`,
    ...(error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n').map(line => `  ${line}`),
    '',
  ].join('\n')
