import { useLanguage } from './language.ts'

/** A key that works on this screen: what it is called, and where it leads or which button it presses. */
export interface KeyBinding {
  /** „F2”, „F9”, „Ctrl+K”, „Ctrl+Enter”. */
  readonly key: string
  readonly text: string
  /** Opened by the key. Without it the key presses the button whose `keys` are the same. */
  readonly href?: string
}

/** The status line with the keys that work now; every entry with an address is also a link. */
export function KeyBar({ bindings }: { readonly bindings: readonly KeyBinding[] }) {
  const { say } = useLanguage()
  return (
    <okienko-keys>
      <nav class="ok-keybar" aria-label={say('common.keys')}>
        <ul>
          {bindings.map((binding) => (
            <li key={binding.key}>
              {binding.href ? (
                <a href={binding.href} data-key={binding.key}>
                  <kbd class="ok-key">{binding.key}</kbd> {binding.text}
                </a>
              ) : (
                <span>
                  <kbd class="ok-key">{binding.key}</kbd> {binding.text}
                </span>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </okienko-keys>
  )
}
