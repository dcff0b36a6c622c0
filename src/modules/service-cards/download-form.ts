import { FORM_TYPES, type FormKind, formFileName } from '#domain/service-cards/card-forms.ts'
import { prepared } from '#platform/db/prepared.ts'
import { NotFound } from '#web/act.ts'
import { publicFile } from '#web/public-file.ts'
import type { Route } from '#web/route.ts'
import type { Services } from '#web/services.ts'

const publishedForm = prepared<{ name: string; kind: FormKind }, [string, string]>(
  'published-form',
  `select form ->> 'name' as name, f.kind from card_form_files f
   join card_symbols y on upper(y.symbol) = upper($1)
   join card_editions e on e.card_id = y.card_id and e.state = 'published' and (e.valid_to is null or e.valid_to >= e.valid_from)
   cross join lateral jsonb_array_elements(coalesce(e.content -> 'forms', '[]')) form
   where f.sha256 = $2 and form ->> 'sha256' = f.sha256 order by e.edition desc limit 1`,
)

/** Where a form of a card is downloaded; without a digest, the folder of all of them. */
export const formAddress = (symbol: string, sha256 = '') =>
  `/uslugi/${encodeURIComponent(symbol)}/formularze${sha256 && `/${sha256}`}`

/** `/uslugi/:symbol/formularze/:file`: a form of a published edition, older ones too; its address is its content for ever. */
export const downloadFormRoute: Route = publicFile({
  path: '/uslugi/:symbol/formularze/:file',
  summary: 'Formularz do karty usługi do pobrania; adres zawiera skrót treści, więc plik pod nim się nie zmienia.',
  async file({ services, params }) {
    const [sha256, symbol] = [params.file ?? '', (params.symbol ?? '').slice(0, 60)]
    const [form] = /^[0-9a-f]{64}$/.test(sha256) ? await publishedForm(services.database.pool, [symbol, sha256]) : []
    if (!form) throw new NotFound('form')
    return formFile(services, { ...form, sha256 })
  },
})

/** The bytes of a form, with the name under which it is saved. */
export async function formFile(
  { files }: Services,
  { name, kind, sha256 }: { name: string; kind: FormKind; sha256: string },
) {
  const type = FORM_TYPES[kind]
  return { bytes: await files.readFile(sha256), type, name: formFileName({ name, mediaType: type }), digest: sha256 }
}
