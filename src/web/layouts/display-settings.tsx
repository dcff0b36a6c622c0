import type { MessageKey } from '#messages/index.ts'
import { useLanguage } from '#web/components/language.ts'
import { displayHref, type Preferences, preferenceValues } from '../preferences.ts'

/** Props: what is chosen now, and the page to come back to. */
export interface DisplaySettingsProps {
  readonly preferences: Preferences
  readonly path: string
}

const languages = { pl: ['PL', 'Polski'], uk: ['UA', 'Українська'], en: ['EN', 'English'] } as const
const sizes = { '100': 'A', '125': 'A+', '150': 'A++' } as const

/** Contrast, size of text and language, where people of Polish public sites look for them. Plain links. */
export function DisplaySettings({ preferences, path }: DisplaySettingsProps) {
  const { say } = useLanguage()
  return (
    <nav class="ok-display" aria-label={say('common.display.title')}>
      <ul class="ok-display__group" aria-label={say('common.display.text')}>
        {preferenceValues.textSize.map((textSize) => (
          <li key={textSize}>
            <Switch
              href={displayHref({ textSize }, path)}
              state={preferences.textSize === textSize ? 'on' : 'off'}
              label={say(`common.display.text.${textSize}`)}
            >
              {sizes[textSize]}
            </Switch>
          </li>
        ))}
      </ul>
      <ContrastMenu preferences={preferences} path={path} />
      <ul class="ok-display__group" aria-label={say('common.display.language')}>
        {preferenceValues.language.map((language) => (
          <li key={language} lang={language}>
            <Switch
              href={displayHref({ language }, path)}
              state={preferences.language === language ? 'on' : 'off'}
              label={languages[language][1]}
            >
              {languages[language][0]}
            </Switch>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ContrastMenu({ preferences, path }: DisplaySettingsProps) {
  const { say } = useLanguage()
  return (
    <details class="ok-display__menu">
      <summary>
        <svg viewBox="0 0 12 12" width="14" height="14" fill="currentColor" aria-hidden="true">
          <path d="M6 0a6 6 0 1 0 0 12A6 6 0 1 0 6 0zm0 1.5a4.5 4.5 0 0 1 0 9z" fill-rule="evenodd" />
        </svg>
        {say('common.display.contrast')}
      </summary>
      <div class="ok-display__panel">
        <p>{say('common.display.contrast')}</p>
        <ul>
          {preferenceValues.contrast.map((contrast) => (
            <Option
              key={contrast}
              href={displayHref({ contrast }, path)}
              state={preferences.contrast === contrast ? 'on' : 'off'}
              text={`common.display.contrast.${contrast}`}
            />
          ))}
        </ul>
        <p>{say('common.display.theme')}</p>
        <ul>
          {preferenceValues.theme.map((theme) => (
            <Option
              key={theme}
              href={displayHref({ theme }, path)}
              state={preferences.theme === theme ? 'on' : 'off'}
              text={`common.display.theme.${theme}`}
            />
          ))}
        </ul>
      </div>
    </details>
  )
}

interface SwitchState {
  readonly href: string
  readonly state: 'on' | 'off'
}

function Option({ href, state, text }: SwitchState & { readonly text: MessageKey }) {
  const { say } = useLanguage()
  return (
    <li>
      <a href={href} rel="nofollow" aria-current={state === 'on' ? 'true' : undefined}>
        {say(text)}
      </a>
    </li>
  )
}

function Switch({ href, state, label, children }: SwitchState & { readonly label: string; readonly children: string }) {
  return (
    <a href={href} rel="nofollow" aria-current={state === 'on' ? 'true' : undefined}>
      <span aria-hidden="true">{children}</span>
      <span class="govuk-visually-hidden">{label}</span>
    </a>
  )
}
