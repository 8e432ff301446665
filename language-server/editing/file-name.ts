/** What a reader calls a file: the last part of its address, not escaped. */
export const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
