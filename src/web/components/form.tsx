import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { HiddenField } from './hidden-field.tsx'

/** Props of a form that changes something. */
export interface FormProps {
  readonly action: string
  /** Token of the session against forged requests. */
  readonly csrf: string
  /** Made once per shown form; a repeated submit carries it again, so that the act happens once. */
  readonly requestId: string
  readonly encoding?: 'multipart'
  readonly class?: string
  /** Where to keep what is typed while it is not yet sent. */
  readonly draft?: string
  /** `blank`: nothing of a draft, of a refused form or of an earlier record stands in it. */
  readonly drawn?: 'blank' | 'filled'
  readonly id?: string
  /** `next`: Enter goes to the next field and never submits (the counter's forms); Ctrl+Enter submits. */
  readonly enter?: 'next'
  readonly children: ComponentChildren
}

/** A POST form: token, request id, one submit at a time, and typed text kept when the connection fails. */
export function Form(props: FormProps) {
  const form = (
    <form
      id={props.id}
      class={classNames('ok-form', props.class)}
      method="post"
      action={props.action}
      enctype={props.encoding === 'multipart' ? 'multipart/form-data' : undefined}
      data-enter={props.enter}
      novalidate
    >
      <HiddenField name="_csrf" value={props.csrf} />
      <HiddenField name="requestId" value={props.requestId} />
      {props.children}
    </form>
  )
  const once = <okienko-once>{form}</okienko-once>
  if (!props.draft) return once
  return (
    <okienko-draft src={props.draft} blank={props.drawn === 'blank'}>
      {once}
    </okienko-draft>
  )
}
