import type { z } from 'zod'
import { message } from '#messages/index.ts'
import { type LookedAct, NotFound } from '#web/act.ts'
import { correctName } from '#web/answer-look.ts'
import { dropLook, findLook } from '#web/flash.ts'
import { readForm } from '#web/form.ts'
import { refusalSentence } from '#web/refusal.ts'
import { type Route, type StaffContext, type StaffForm, type StaffLook, staffFile, staffPage } from '#web/route.ts'
import { contentDigest } from './content-digest.ts'
import { letterParts } from './letter-parts.ts'
import type { LookedPaper } from './pages/letter-preview.tsx'
import { type LettersLook, LettersPage } from './pages/letters.tsx'
import { drawDocument } from './templates.ts'

type LetterForm<Schema extends z.ZodType, Input, Answer> = Omit<
  StaffForm<Schema, Input, Answer>,
  'method' | 'audience' | 'act'
> & {
  act: LookedAct<Input, Answer>
  /** What the button that finishes the papers says: the words of the act. */
  submit: string
}

/**
 * A form whose act prints letters, with the way to look at them first: `<path>/preview` asks for the look and shows it,
 * `<path>/preview/1.pdf` draws one letter with the mark of a preview. The look is the act itself, rolled back; what is
 * finished after a look is refused when it would print anything else.
 */
export function letterForm<Schema extends z.ZodType, Input, Answer>(given: LetterForm<Schema, Input, Answer>): Route[] {
  const { submit, ...route } = given
  const form: StaffForm<Schema, Input, Answer> & { act: LookedAct<Input, Answer> } = {
    ...route,
    method: 'POST',
    audience: 'staff',
    async afterCommit(answer, context) {
      await dropLook(context.services, context.actor.staffId)
      await route.afterCommit?.(answer, context)
    },
  }
  const path = `${form.path}/preview`
  const shared = { permission: form.act.name, subject: ({ id }: Record<string, string>) => id ?? '' }
  const summary = message('documents.look.summary', { act: form.summary })
  const question: StaffLook = {
    ...{ path, summary, permission: form.act.name, form: form.form, looked: form },
    ...{ method: 'POST', audience: 'staff', event: 'none' },
  }
  return [
    form,
    question,
    staffPage<LettersLook>({
      ...{ ...shared, path, summary: message('documents.look.page', { act: form.summary }), event: 'view-logged' },
      load: (context) => lookAgain(form, context),
      data: ({ letters, seen, refusal }) => ({
        letters: letters.map(({ content }) => content),
        seenLetters: seen,
        refusal,
      }),
      view: (look, context) => (
        <LettersPage
          look={look}
          context={context}
          action={addressOf(form.path, context)}
          from={form.back(context, undefined)}
          submit={submit}
        />
      ),
    }),
    staffFile({
      ...{ ...shared, path: `${path}/:at.pdf`, event: 'view-logged' },
      summary: message('documents.look.file', { act: form.summary }),
      file: async (context) => {
        const look = await lookAgain(form, context)
        const letter = look.letters.find(({ at }) => String(at) === context.params.at)
        if (!letter) throw new NotFound('letter')
        const mark = { documentId: '', contentSha256: contentDigest(letter.content), copy: 'preview' as const }
        const { bytes } = await drawDocument(letter.content, mark, context.services.clock.now())
        return { bytes, type: 'application/pdf', name: `podglad-${letter.at}.pdf` }
      },
    }),
  ]
}

const addressOf = (path: string, { params }: StaffContext) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** The look as it stands now, from what was typed last into this form. @throws NotFound when nothing was */
async function lookAgain<Schema extends z.ZodType, Input, Answer>(
  form: StaffForm<Schema, Input, Answer> & { act: LookedAct<Input, Answer> },
  context: StaffContext,
): Promise<LettersLook> {
  const { services, actor } = context
  const kept = await findLook(services, actor.staffId, addressOf(form.path, context))
  const read = kept && readForm(form.form, kept.values)
  if (!kept || !read?.ok) throw new NotFound('look')
  const { seenLetters: _, [correctName]: __, ...values } = kept.values
  const input = await form.input(read.value, context)
  const look = await form.act.look(services, { actor, input })
  if (look.kind === 'refused') return { letters: [], seen: '', values, refusal: refusalSentence(look.refusal) }
  // a label for the shelf is printed with some letters; it says nothing to anybody outside
  const papers = look.papers as LookedPaper[]
  const letters = papers.map((content, index) => ({ at: index + 1, content }))
  return {
    ...{ seen: look.seen, refusal: null, values },
    letters: letters.filter(({ content }) => letterParts(content)),
  }
}
