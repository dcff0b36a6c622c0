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
  return props.draft ? <okienko-draft src={props.draft}>{once}</okienko-draft> : once
}
