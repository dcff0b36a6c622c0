/** What of a keyboard event decides which key it is. */
export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly getModifierState: (name: string) => boolean
}

const functionKeys = new Set(['F1', 'F2', 'F3', 'F4', 'F8', 'F9'])

/**
 * The name of one of our keys („F2”, „Ctrl+Enter”, „Ctrl+K”), or null for everything else.
 * AltGr writes Polish letters and, on Windows, is Ctrl+Alt to the browser: it is never one of ours.
 */
export function keyName(pressed: Pressed): string | null {
  if (pressed.getModifierState('AltGraph') || pressed.altKey || pressed.metaKey || pressed.shiftKey) return null
  if (!pressed.ctrlKey) return functionKeys.has(pressed.key) ? pressed.key : null
  if (pressed.key === 'Enter') return 'Ctrl+Enter'
  return pressed.key.toLowerCase() === 'k' ? 'Ctrl+K' : null
}
