import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { Form } from '#web/components/form.tsx'
import { Picker } from '#web/components/picker.tsx'
import { Radios } from '#web/components/radios.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import { type ClerkFrame, ClerkPage } from '#web/layouts/clerk.tsx'

const steps = [
  { day: '2026-11-22', text: 'Dzień doręczenia wezwania nie liczy się do terminu.', basis: 'art. 57 § 1 KPA' },
  { day: '2026-11-29', text: 'Siedem dni mija w niedzielę, dzień ustawowo wolny.', basis: 'art. 64 § 2 KPA' },
  { day: '2026-11-30', text: 'Termin przechodzi na najbliższy dzień roboczy.', basis: 'art. 57 § 4 KPA' },
]

const items = [
  { value: 'form', label: 'Wniosek podpisany', hint: 'formalny, art. 63 § 3 KPA' },
  { value: 'fee', label: 'Dowód opłaty skarbowej 17,00 zł', hint: 'opłata, nie wstrzymuje przyjęcia' },
  { value: 'proxy', label: 'Pełnomocnictwo', hint: 'formalny, art. 33 § 3 KPA' },
]

/** The whole intake of one paper on one screen, with invented data: the proof of the clerk's density. */
export function intakePage(frame: ClerkFrame) {
  return (
    <ClerkPage frame={frame} title="Przyjęcie pisma" rail={<IntakeRail />} keys={[{ key: 'F9', text: 'drukuj' }]}>
      <Form action="/intake" csrf={frame.csrf} requestId="018f0000-0000-7000-8000-000000000001" enter="next">
        <div class="ok-grid">
          <Picker
            name="matter"
            label="1 Sprawa"
            value="Zaświadczenie o zameldowaniu · SO-05 wyd. 4"
            src="/api/matters"
            first="auto"
            focus="first"
          />
          <Picker
            name="client"
            label="2 Klient"
            value="Łucja Żółkiewska, ul. Tumska 12/3, 09-402 Przykładowa"
            src="/api/clients"
            chosen={{ name: 'clientId' }}
          />
          <Checkboxes name="items" label="3 Kompletność: co jest" choices={items} values={['form']} keys="digits" />
          <TextField name="enclosures" label="4 Załączniki" value="2" inputMode="numeric" class="ok-span-2" />
          <Radios
            name="delivery"
            label="5 Odbiór"
            arrangement="row"
            keys="digits"
            value="in-person"
            class="ok-span-6"
            choices={[
              { value: 'in-person', label: 'osobiście' },
              { value: 'post', label: 'pocztą' },
              { value: 'electronic', label: 'e-Doręczenia' },
            ]}
          />
          <TextField name="contact" label="6 Powiadom" value="601 234 567" class="ok-span-4" need="optional" />
          <TextField name="title" label="7 Tytuł" value="Wniosek o wydanie zaświadczenia o zameldowaniu" />
        </div>
        <Button keys="Ctrl+Enter">Zarejestruj</Button>
        <Button kind="secondary" name="then" value="park">
          Odłóż na chwilę
        </Button>
      </Form>
    </ClerkPage>
  )
}

function IntakeRail() {
  return (
    <>
      <section>
        <h2>Ostatnio zarejestrowane</h2>
        <RegisterNumber number={12345} year={2026} register="RPW" />
        <p>
          dziś, 9:41 · <a href="/papers/1/receipt">pokwitowanie</a> · <a href="/papers/1/correct">popraw</a>
        </p>
      </section>
      <section>
        <h2>Możliwe duplikaty</h2>
        <p>
          <a href="/papers/2">
            <RegisterNumber number={12101} year={2026} size="inline" />
          </a>
          , ten sam klient i sprawa, 3 dni temu
        </p>
      </section>
      <section>
        <h2>Termin dla klienta</h2>
        <p>
          <DateText day="2026-11-30" today="2026-11-22" />
        </p>
        <WhyThisDate steps={steps} />
      </section>
    </>
  )
}
