// Files that the build puts into the bundle as they are.
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}
declare module '*.ttf' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}
