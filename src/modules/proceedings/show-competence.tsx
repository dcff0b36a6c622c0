import type { VNode } from 'preact'
import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { message } from '#messages/index.ts'
import { getPaper, type PaperFacts, paperSubject } from '#modules/cases/index.ts'
import { Forbidden } from '#web/act.ts'
import { fieldOf } from '#web/flash.ts'
import { refusalSentence } from '#web/refusal.ts'
import { type Route, type StaffContext, staffPage } from '#web/route.ts'
import { type FieldsProps, ForwardFields, ReturnFields, SeparationFields } from './pages/competence-fields.tsx'
import { LetterActPage } from './pages/letter-act.tsx'

type LetterPage = {
  /** Last part of the address, and of the keys of its words. */
  name: 'forwarding' | 'return' | 'separation'
  act: Permission
  fields: (props: FieldsProps) => VNode
}

type Shown = { paper: PaperFacts; refusal: string | null }

/** Where an officer writes the letters of an act; what they read is looked at before they are finished. */
function letterPage({ name, act, fields: Fields }: LetterPage): Route {
  return staffPage<Shown>({
    path: `/papers/:id/${name}`,
    summary: message(`proceedings.${name}.summary`),
    permission: act,
    event: 'view-logged',
    subject: (params) => params.id ?? '',
    load: (context) => paperFor(context, act),
    data: ({ paper, refusal }) => ({ paperId: paper.id, version: paper.version, refusal }),
    view: ({ paper, refusal }, context) => {
      const action = `/papers/${paper.id}/${name}`
      return (
        <LetterActPage
          refusal={refusal}
          context={context}
          action={action}
          hidden={{ version: String(paper.version) }}
          title={message(`proceedings.${name}.title`)}
          lead={message(`proceedings.${name}.lead`)}
          from={{ href: `/papers/${paper.id}`, text: paperName(paper) }}
        >
          <Fields field={fieldOf(context.flash, action)} />
        </LetterActPage>
      )
    },
  })
}

const paperName = ({ number, year }: PaperFacts) => message('files.paper.title', { number, year })

/** The paper of such an act, and why it cannot be done now. @throws NotFound, Forbidden */
async function paperFor({ services, actor, params }: StaffContext, act: Permission): Promise<Shown> {
  const paper = await getPaper(services, actor, params.id ?? '')
  if (!can(actor, act, paperSubject(paper))) throw new Forbidden(act, paper.id)
  const { state } = paper
  return { paper, refusal: permitted(state, act) ? null : refusalSentence({ why: 'not-in-this-state', state, act }) }
}

/** The letters about who is competent, one page each. */
export const competencePages: readonly Route[] = [
  letterPage({ name: 'forwarding', act: 'proceedings.forward-paper', fields: ForwardFields }),
  letterPage({ name: 'return', act: 'proceedings.return-paper', fields: ReturnFields }),
  letterPage({ name: 'separation', act: 'proceedings.notify-separate', fields: SeparationFields }),
]
