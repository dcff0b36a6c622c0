import type { PublicSupplement } from '#domain/status/public-supplement.ts'
import { Button } from '#web/components/button.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { useLanguage } from '#web/components/language.ts'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { SendingTrouble } from './status.tsx'

type Item = PublicSupplement['items'][number]

/** A thing that may not come as a file. */
type Other = Omit<Item, 'way'> & { way: Exclude<Item['way'], 'upload'> }

type Props = {
  readonly code: string
  readonly items: readonly Item[]
  readonly trouble: SendingTrouble | undefined
  readonly requestId: string
}

/** The form that sends a file to an open lack, and how the rest may come instead. Nothing when nothing is missing. */
export function Send({ items, ...form }: Props) {
  const { say } = useLanguage()
  if (items.length === 0) return null
  const files = items.filter(({ way }) => way === 'upload')
  const others = items.flatMap(({ id, name, way }) => (way === 'upload' ? [] : [{ id, name, way }]))
  return (
    <section aria-labelledby="send">
      {files.length > 0 && (
        <div class="ok-screen-only">
          <h2 class="govuk-heading-m" id="send">
            {say('status.send.title')}
          </h2>
          <p class="govuk-body">{say('status.send.lead')}</p>
          <SendForm {...form} items={files} />
        </div>
      )}
      {others.length > 0 && <Others items={others} id={files.length > 0 ? undefined : 'send'} />}
    </section>
  )
}

function SendForm({ code, items, trouble, requestId }: Props) {
  const { say } = useLanguage()
  const at = (field: SendingTrouble['field']) => (trouble?.field === field ? trouble.text : undefined)
  return (
    <form method="post" action={`/s/${code}/uploads`} enctype="multipart/form-data" class="ok-form" novalidate>
      <HiddenField name="requestId" value={requestId} />
      <Which items={items} error={at('itemId')} chosen={trouble?.itemId} />
      {trouble && <p class="govuk-body">{say('status.send.again')}</p>}
      <TextField
        name="file"
        type="file"
        label={say('status.send.file')}
        hint={say('status.send.fileHint')}
        error={at('file')}
      />
      <p class="govuk-body">
        {say('status.send.files')}{' '}
        <a class="govuk-link" href="/prywatnosc">
          {say('statements.privacy.title')}
        </a>
      </p>
      <Button>{say('status.send.submit')}</Button>
    </form>
  )
}

/** What the file is for: a question only where there is more than one answer. */
function Which({
  items,
  error,
  chosen,
}: {
  items: readonly Item[]
  error?: string | undefined
  chosen?: string | undefined
}) {
  const { say } = useLanguage()
  const [only, ...more] = items
  if (only && more.length === 0)
    return (
      <p class="govuk-body">
        <HiddenField name="itemId" value={only.id} />
        {say('status.send.only')} <strong lang="pl">{only.name}</strong>
      </p>
    )
  return (
    <Radios
      name="itemId"
      label={say('status.send.which')}
      error={error}
      {...(chosen ? { value: chosen } : {})}
      choices={items.map(({ id, name }) => ({ value: id, label: <span lang="pl">{name}</span> }))}
    />
  )
}

/** What may come only on paper, signed or in person, each with its reason. */
function Others({ items, id }: { readonly items: readonly Other[]; readonly id: string | undefined }) {
  const { say } = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m" id={id}>
        {say('status.send.otherWays')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item.id}>
            {item.name === null ? say('status.task.byHand') : <span lang="pl">{item.name}</span>}:{' '}
            {say(`status.send.way.${item.way}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
