/** One colour in each of the four appearances; `host` is the variable of an editor that takes precedence over them. */
export type Color = {
  readonly light: string
  readonly dark: string
  readonly contrastDark: string
  readonly contrastLight: string
  /** The system colour where the reader's own colours are forced. */
  readonly forced: string
  readonly host?: string
}

const ground = { contrastDark: '#000000', contrastLight: '#ffffff', forced: 'Canvas' }
const mark = { contrastDark: '#ffffff', contrastLight: '#000000', forced: 'CanvasText' }
const critical = { contrastDark: '#ffb454', contrastLight: '#8a2c00', forced: 'Highlight' }

/** Grounds and what is drawn on them; every text colour reaches 4.5 : 1 on each ground that it stands on. */
export const palette = {
  page: { light: '#ffffff', dark: '#16181d', ...ground, host: '--vscode-editor-background' },
  ink: { light: '#1a1f2b', dark: '#e8eaf0', ...mark, host: '--vscode-editor-foreground' },
  muted: { light: '#596375', dark: '#a3adbd', ...mark, host: '--vscode-descriptionForeground' },
  hairline: { light: '#e2e6ed', dark: '#2e333d', ...mark, host: '--vscode-contrastBorder' },
  divider: { light: '#9aa4b5', dark: '#5b6575', ...mark },
  arrow: { light: '#727d90', dark: '#8590a3', ...mark },
  card: { light: '#ffffff', dark: '#20242c', ...ground },
  'card-border': { light: '#cbd2de', dark: '#434b59', ...mark },
  'card-ink': { light: '#1a1f2b', dark: '#eef0f5', ...mark },
  'card-muted': { light: '#566072', dark: '#abb4c3', ...mark },
  stage: { light: '#e8edfa', dark: '#252c40', ...ground },
  'stage-border': { light: '#e8edfa', dark: '#252c40', ...mark },
  'stage-ink': { light: '#243a66', dark: '#d3ddfb', ...mark },
  critical: { light: '#c2410c', dark: '#fb923c', ...critical },
  'critical-card': { light: '#fffaf6', dark: '#2b221c', ...ground },
  'critical-ink': {
    light: '#ffffff',
    dark: '#241202',
    contrastDark: '#000000',
    contrastLight: '#ffffff',
    forced: 'HighlightText',
  },
  chip: { light: '#eff2f7', dark: '#2b303a', ...ground },
  'chip-ink': { light: '#3a4352', dark: '#d4dae4', ...mark },
  curve: { light: '#4f46e5', dark: '#a5b4fc', ...mark },
  good: { light: '#15803d', dark: '#4ade80', ...mark },
  bad: { light: '#b91c1c', dark: '#fca5a5', ...mark },
  'target-zone': { light: '#e4f3e8', dark: '#1f4630', ...ground },
  pain: { light: '#fdf4f2', dark: '#2d2021', ...ground },
  'pain-border': { light: '#efcfc9', dark: '#5e3938', ...mark },
  'pain-ink': { light: '#6d2018', dark: '#f5ccc7', ...mark },
  truth: { light: '#7c3aed', dark: '#c4b5fd', ...mark },
  bar: { light: '#6d86c9', dark: '#7f97dd', ...mark },
  float: { light: '#727d90', dark: '#8590a3', ...mark },
  'acts-1': { light: '#dfeafc', dark: '#1d2b45', contrastDark: '#00224d', contrastLight: '#e6f0ff', forced: 'Canvas' },
  'acts-2': { light: '#b0cdf8', dark: '#254a80', contrastDark: '#003a80', contrastLight: '#bfdbff', forced: 'Canvas' },
  'acts-3': { light: '#7fb0f3', dark: '#2b5fae', contrastDark: '#0050b3', contrastLight: '#8fbfff', forced: 'Canvas' },
  acts: { light: '#1d5fb8', dark: '#7fb0f3', ...mark },
  'counters-1': {
    light: '#fde9d9',
    dark: '#3b2a1c',
    contrastDark: '#3d1f00',
    contrastLight: '#fff0e0',
    forced: 'Canvas',
  },
  'counters-2': {
    light: '#f9c99f',
    dark: '#68401f',
    contrastDark: '#6b3500',
    contrastLight: '#ffd9b0',
    forced: 'Canvas',
  },
  'counters-3': {
    light: '#f2a35f',
    dark: '#8d4f16',
    contrastDark: '#8a4500',
    contrastLight: '#ffb870',
    forced: 'Canvas',
  },
  counters: { light: '#b45309', dark: '#f2a35f', ...mark },
  'state-1': { light: '#dbe8fd', dark: '#22375c', contrastDark: '#00224d', contrastLight: '#e6f0ff', forced: 'Canvas' },
  'state-2': { light: '#fde9c8', dark: '#4d3a14', contrastDark: '#3d2b00', contrastLight: '#fff3da', forced: 'Canvas' },
  'state-3': { light: '#d9f0de', dark: '#1f4630', contrastDark: '#003316', contrastLight: '#e3f7e8', forced: 'Canvas' },
  'state-4': { light: '#fbdde6', dark: '#5a2540', contrastDark: '#45001f', contrastLight: '#ffe6ef', forced: 'Canvas' },
  'state-5': { light: '#e8e0fb', dark: '#3c2f66', contrastDark: '#220a4d', contrastLight: '#f0e9ff', forced: 'Canvas' },
  'state-6': { light: '#d3eff0', dark: '#174a4d', contrastDark: '#003338', contrastLight: '#dff6f7', forced: 'Canvas' },
  focus: { light: '#2563eb', dark: '#7aa2ff', ...critical, host: '--vscode-focusBorder' },
} as const satisfies Readonly<Record<string, Color>>

export type Token = keyof typeof palette
