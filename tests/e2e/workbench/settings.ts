/** The colour themes that tests and pictures use. */
export type Theme = 'Dark Modern' | 'Light Modern' | 'Default High Contrast'

/** VS Code settings that keep the window still and quiet, so that what a test sees depends on the extension alone. */
export function settings(theme: Theme): Record<string, unknown> {
  return {
    'workbench.colorTheme': theme,
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.enableExperiments': false,
    'workbench.reduceMotion': 'on',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'update.showReleaseNotes': false,
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'git.enabled': false,
    // A file that is open is gone to, not opened again beside a preview.
    'workbench.editor.revealIfOpen': true,
    // The table says line and column of each problem.
    'problems.defaultViewMode': 'table',
    // In a browser VS Code saves by itself; a test saves when it means to.
    'files.autoSave': 'off',
    'editor.hover.delay': 100,
    // Tooltips of tabs and table rows would cover what is to be clicked.
    'workbench.hover.delay': 600_000,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'off',
    // Sticky lines would appear twice when the text is read from the page.
    'editor.stickyScroll.enabled': false,
    'editor.cursorBlinking': 'solid',
    'editor.accessibilitySupport': 'off',
    'editor.fontFamily': "'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace",
  }
}
