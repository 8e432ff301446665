// What files say is shown in the editor as Markdown, and a file may come from anywhere.

/** A title or name as it is: it makes no links, no pictures and no HTML. */
export const plainMarkdown = (text: string): string =>
  text.replace(/[\\`*_~{}[\]()<>#+\-!|&:.@]/g, '\\$&').replace(/\s+/g, ' ')

/**
 * A description keeps its formatting. Links lead to the web or stay text, so that none runs a command; pictures and
 * HTML stay text.
 */
export const safeMarkdown = (text: string): string =>
  text
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
    .replace(/!\[/g, '!\\[')
    .replace(/\](?=\((?!https?:\/\/)|:|\[)/gi, ']\\')
