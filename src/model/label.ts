/** What a reader calls it: its title, or its name where it has none. */
export const label = (element: { readonly name: string; readonly title?: string | undefined }): string =>
  element.title ?? element.name
