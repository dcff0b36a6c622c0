import { lackOpen, type UploadRefusal, type UploadWay, uploadWay } from '../completeness/upload.ts'
import type { StatusFacts, SummonsFacts, UploadFacts } from './status-facts.ts'

/** What became of a file that the client sent. `scanning`: it came, and no scanner has passed it yet. */
export type SentState = 'waiting' | 'scanning' | 'accepted' | 'refused' | 'infected'

/** What may be sent to the lacks that stand open, and what was sent. Days ISO. */
export type PublicSupplement = {
  /** Things that are still missing, with how each may come; empty when nothing may be sent any more. */
  items: { id: string; name: string | null; way: UploadWay }[]
  sent: {
    name: string | null
    state: SentState
    receivedOn: string
    /** The day by which the client hears; null once it was decided. */
    answerBy: string | null
    decidedOn: string | null
    refusal: UploadRefusal | null
  }[]
}

/** What the client may send from home and has sent; every field is copied by name. */
export function publicSupplement(facts: StatusFacts, live: SummonsFacts | undefined): PublicSupplement {
  const open = lackOpen(facts.state, facts.leftUnexaminedOn === null ? 'none' : 'dispatched')
  const missing = open ? (live?.items ?? []).filter((item) => item.curedOn === null) : []
  return {
    items: missing.map(({ id, name, basis, form }) => ({ id, name, way: uploadWay({ name, basis, form }) })),
    sent: facts.uploads.map((one) => ({
      name: one.name,
      state: sentState(one),
      receivedOn: one.receivedOn,
      answerBy: one.state === 'received' && one.scan !== 'infected' ? one.assessBy : null,
      decidedOn: one.decidedOn,
      refusal: one.refusal,
    })),
  }
}

function sentState({ state, scan }: UploadFacts): SentState {
  if (state !== 'received') return state
  if (scan === 'infected') return 'infected'
  return scan === 'waiting' ? 'scanning' : 'waiting'
}
