/** `waypost lsp --stdio`: the language server; it reads `--stdio` from the arguments itself and ends with its client. */
export const lsp = async (): Promise<void> => {
  await import('../../../language-server/main-node.js')
}
