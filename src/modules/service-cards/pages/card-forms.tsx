import { formFileName, formKind } from '#domain/service-cards/card-forms.ts'
import type { CardForm } from '#domain/service-cards/card-parts.ts'
import { fileSize } from '#messages/file-size.ts'
import { useLanguage } from '#web/components/language.ts'

/** Forms to download; `at` is the address their digests are put behind. */
export function FormLinks({ forms, at }: { readonly forms: readonly CardForm[]; readonly at: string }) {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {forms.map((form) => (
        <li key={form.sha256}>
          <FormLink form={form} at={at} />
        </li>
      ))}
    </ul>
  )
}

/** „Pobierz: Wniosek o wypis (PDF, 248 kB)”: a link tells what comes. */
export function FormLink({ form, at }: { readonly form: CardForm; readonly at: string }) {
  const { say, language } = useLanguage()
  return (
    <a class="govuk-link" href={`${at}/${form.sha256}`} download={formFileName(form)} type={form.mediaType}>
      {say('serviceCards.form.download')} <span lang="pl">{form.name}</span> ({formKind(form)?.toUpperCase()},{' '}
      {fileSize(form.bytes, language)})
    </a>
  )
}
