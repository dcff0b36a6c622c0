import type { VNode } from 'preact'
import type { z } from 'zod'
import { accept } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { askedPage, type Route, type StaffContext } from '#web/route.ts'
import { forwardForm, returnForm, separationForm, typedFields } from './competence-forms.ts'
import { draftForwarding } from './forwarding.ts'
import { type Look, lookAtPaperLetters, type PaperLetters, type Typed } from './letter-act.ts'
import { type FieldsProps, ForwardFields, ReturnFields, SeparationFields } from './pages/competence-fields.tsx'
import { LetterActPage } from './pages/letter-act.tsx'
import { draftReturn } from './returning.ts'
import { draftSeparation } from './separation.ts'

type LetterPage<Schema extends z.ZodType> = PaperLetters<Schema> & {
  /** Last part of the address, and of the keys of its words. */
  name: 'forwarding' | 'return' | 'separation'
  names: readonly string[]
  fields: (props: FieldsProps) => VNode
}

type Shown = Look & { paper: PaperFacts }

/** Where an officer writes the letters of an act, looks at them as they will go out, and finishes them. */
function letterPage<Schema extends z.ZodType>(page: LetterPage<Schema>): Route[] {
  const { name, act, names, fields: Fields } = page
  return askedPage<Shown, Typed>({
    path: `/papers/:id/${name}`,
    askedAt: `/papers/:id/${name}/preview`,
    summary: message(`proceedings.${name}.summary`),
    permission: act,
    event: 'view-logged',
    subject: (params) => params.id ?? '',
    question: typedFields(names) as unknown as z.ZodType<Typed>,
    load: (context, typed) => lookAtPaperLetters(context, page, typed),
    data: ({ letters, errors, seen }) => ({ letters, errors, seen }),
    view: ({ paper, ...look }, context) => (
      <LetterActPage
        look={look}
        context={context}
        action={`/papers/${paper.id}/${name}`}
        hidden={{ version: String(paper.version) }}
        names={names}
        title={message(`proceedings.${name}.title`)}
        lead={message(`proceedings.${name}.lead`)}
        submit={message(`proceedings.${name}.submit`)}
        from={{ href: `/papers/${paper.id}`, text: paperName(paper) }}
      >
        <Fields field={fieldOf(look, context, `/papers/${paper.id}/${name}`)} />
      </LetterActPage>
    ),
  })
}

const paperName = ({ number, year }: PaperFacts) => message('files.paper.title', { number, year })

/** A field with what was typed for the look, and its error from the look or from the act. */
function fieldOf({ values, errors }: Look, { flash }: StaffContext, action: string): FieldsProps['field'] {
  return (name, otherwise = '') => {
    const failed = flash.action === action
    const kept = failed ? flash.values[name] : values[name]
    const value = typeof kept === 'string' && kept !== '' ? kept : otherwise
    return { name, value, error: failed ? flash.errors[name] : errors[name] }
  }
}

/** The letters about who is competent, one page each. */
export const competencePages: readonly Route[] = [
  ...letterPage({
    name: 'forwarding',
    act: 'proceedings.forward-paper',
    form: forwardForm,
    names: ['authority', 'authorityAddress', 'reasons'],
    fields: ForwardFields,
    draft: async (room, paper, words) => {
      const draft = await draftForwarding(room, paper, words)
      return draft.ok ? accept(draft.event.letters) : draft
    },
  }),
  ...letterPage({
    name: 'return',
    act: 'proceedings.return-paper',
    form: returnForm,
    names: ['because', 'court', 'courtDeclined', 'orderSign', 'grounds'],
    fields: ReturnFields,
    draft: draftReturn,
  }),
  ...letterPage({
    name: 'separation',
    act: 'proceedings.notify-separate',
    form: separationForm,
    names: ['own', 'apart'],
    fields: SeparationFields,
    draft: draftSeparation,
  }),
]
