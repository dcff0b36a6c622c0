import { expect, test } from 'vitest'
import { keyName, type Pressed } from './key-name.ts'

const none = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }

function pressed(key: string, held: Partial<typeof none> = {}, altGraph = false): Pressed {
  return { key, ...none, ...held, getModifierState: (name) => altGraph && name === 'AltGraph' }
}

test.each([
  ['F2', pressed('F2'), 'F2'],
  ['F9', pressed('F9'), 'F9'],
  ['Ctrl+Enter', pressed('Enter', { ctrlKey: true }), 'Ctrl+Enter'],
  ['Ctrl+K', pressed('k', { ctrlKey: true }), 'Ctrl+K'],
  ['Ctrl+K with Caps Lock', pressed('K', { ctrlKey: true }), 'Ctrl+K'],
  ['plain Enter is left to the form', pressed('Enter'), null],
  ['a plain letter', pressed('k'), null],
  ['F5 belongs to the browser', pressed('F5'), null],
  ['F12 belongs to the browser', pressed('F12'), null],
  ['ć by AltGr where AltGr is Ctrl+Alt', pressed('ć', { ctrlKey: true, altKey: true }), null],
  ['AltGr+K where only its own modifier is set', pressed('k', { ctrlKey: true }, true), null],
  ['AltGr+F2', pressed('F2', {}, true), null],
  ['Alt+F2', pressed('F2', { altKey: true }), null],
  ['Ctrl+Shift+K', pressed('K', { ctrlKey: true, shiftKey: true }), null],
])('%s', (_, event, name) => {
  expect(keyName(event)).toBe(name)
})
