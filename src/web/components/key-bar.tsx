import { useLanguage } from './language.ts'

/** A key that works on this screen: what it is called, and where it leads or which button it presses. */
export interface KeyBinding {
  /** „F2”, „F9”, „Ctrl+K”, „Ctrl+Enter”. */
  readonly key: string
  readonly text: string
  /** The same in a whole sentence, for the help. */
  readonly help?: string
  /** Opened by the key. Without it the key presses the button whose `keys` are the same. */
  readonly href?: string
}

const helpId = 'keys-help'

/** The status line with the keys that work now; every entry with an address is also a link. F1 explains them all. */
export function KeyBar({ bindings }: { readonly bindings: readonly KeyBinding[] }) {
  const { say } = useLanguage()
  return (
    <okienko-keys>
      <nav class="ok-keybar" aria-label={say('common.keys')}>
        <ul>
          <li>
            <button type="button" class="ok-button--link" popovertarget={helpId} data-key="F1">
              <kbd class="ok-key">F1</kbd> {say('common.keys.help')}
            </button>
          </li>
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
      <KeyHelp bindings={bindings} />
    </okienko-keys>
  )
}

const everywhere = ['enter', 'digits', 'arrows', 'escape', 'scan'] as const

/** All keys of this screen and what holds on every one; opens above the key bar without leaving the form. */
function KeyHelp({ bindings }: { readonly bindings: readonly KeyBinding[] }) {
  const { say } = useLanguage()
  return (
    <section class="ok-keyhelp" id={helpId} popover="auto" aria-labelledby={`${helpId}-title`}>
      <h2 class="govuk-heading-m" id={`${helpId}-title`}>
        {say('common.keys')}
      </h2>
      <dl>
        {bindings.map(({ key, text, help }) => (
          <HelpLine key={key} name={key} text={help ?? text} />
        ))}
        {everywhere.map((rule) => (
          <HelpLine key={rule} name={say(`common.keys.${rule}`)} text={say(`common.keys.${rule}.help`)} />
        ))}
      </dl>
      <p>
        <a class="govuk-link" href="/me">
          {say('common.keys.off')}
        </a>
      </p>
    </section>
  )
}

function HelpLine({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>
        <kbd class="ok-key">{name}</kbd>
      </dt>
      <dd>{text}</dd>
    </div>
  )
}
