import { day, findDay } from '#domain/calendar/temporal.ts'
import { howToFileNotice } from '#domain/documents/how-to-file.ts'
import type { Channel } from '#domain/intake/registration.ts'
import { accept } from '#domain/outcome.ts'
import { type ChannelDecision, type ChannelJudged, decideChannel } from '#domain/proceedings/channel.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import {
  changePaper,
  type LockedPaper,
  openPaper,
  type PaperChange,
  readOfficeDays,
  type Target,
} from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { insertChannelDecision } from './channel-decisions-store.ts'
import { letterFacts } from './letter-facts.query.ts'
import { wayOfFiling } from './way-of-filing.ts'

export type DecideChannel = Target & Pick<ChannelDecision, 'decision' | 'grounds'> & { confirmedOn: string | null }

/** What other counters do when the way of filing was judged: the promise from the day of filing, the waiting shelf. */
export type ChannelFollowers = {
  newFiling(frame: ActFrame, paper: LockedPaper, filedOn: ReturnType<typeof day>): Promise<PaperChange>
  leaveShelf(frame: ActFrame, paperId: string): Promise<void>
}

/** An officer says whether a doubtful way of filing has effect, and since when; the sender is told how to file (art. 63 § 1 KPA). */
export const decideChannelAct = (followers: ChannelFollowers) =>
  act('intake.decide-channel', async (frame, input: DecideChannel) => {
    const opened = await openPaper(frame, 'intake.decide-channel', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const { decision, grounds } = input
    const { law } = (await readOfficeDays(frame.tx)).legal
    const way = wayOfFiling(await profileOf(frame, paper), paper, paper.arrived_on, law)
    const judged = decideChannel(
      { ...way, state: paper.state, arrivedOn: day(paper.arrived_on), today: frame.today },
      { decision, grounds, confirmedOn: input.confirmedOn ? (findDay(input.confirmedOn) ?? null) : null },
    )
    if (!judged.ok) return judged
    const { filedOn, derivation } = judged.event
    const documentIds = filedOn ? [] : await tellHowToFile(frame, paper, judged.event.state)
    await insertChannelDecision(frame.tx, {
      ...{ id: frame.newId(), paper_id: paper.id, decision, ...way, grounds, filed_on: filedOn?.toString() ?? null },
      derivation: JSON.stringify(derivation.map((step) => ({ ...step, day: step.day?.toString() }))),
      ...{ document_ids: documentIds, decided_by: frame.actor.staffId, decided_at: frame.now },
    })
    await settle(frame, paper, judged.event, followers)
    const [documentId = null] = documentIds
    const data = { decision, grounds, ...(filedOn ? { filedOn: filedOn.toString() } : {}) }
    frame.record({ event: 'channel-decided', paperId: paper.id, documentId, data })
    return accept({ paperId: paper.id, decision, filedOn: filedOn?.toString() ?? null, documents: documentIds })
  })

async function profileOf({ tx }: ActFrame, { card_edition_id }: LockedPaper): Promise<string | null> {
  if (card_edition_id === null) return null
  const card = await tx
    .selectFrom('card_editions')
    .select('profile')
    .where('id', '=', card_edition_id)
    .executeTakeFirst()
  return card?.profile ?? null
}

async function settle(
  frame: ActFrame,
  paper: LockedPaper,
  { state, filedOn }: ChannelJudged,
  { newFiling, leaveShelf }: ChannelFollowers,
): Promise<void> {
  const filing = filedOn ? await newFiling(frame, paper, filedOn) : {}
  if (state === 'channel-doubtful') return changePaper(frame.tx, paper.id, {})
  await leaveShelf(frame, paper.id)
  const shelved = paper.holder_kind === 'shelf' && paper.window_id !== null
  const holder = shelved ? ({ holder_kind: 'window', holder_id: paper.window_id ?? '' } as const) : {}
  await changePaper(frame.tx, paper.id, { state, ...filing, ...holder })
}

/** One letter to each who filed, or to the proxy (art. 9 and 40 § 2 KPA). */
async function tellHowToFile(frame: ActFrame, paper: LockedPaper, state: ChannelJudged['state']): Promise<string[]> {
  const { parties, ...letter } = await letterFacts(frame, paper)
  const ids: string[] = []
  for (const addressee of parties.proxy ? [parties.proxy] : parties.applicants) {
    const content = howToFileNotice({
      ...{ ...letter, addressee, matter: paper.title, arrivedOn: paper.arrived_on },
      cameBy: message(`files.channel.${paper.channel as Channel}` as MessageKey),
      outcome: state === 'left-unexamined' ? 'left' : 'waits',
    })
    const made = { content, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
    ids.push(await createDocument(frame.tx, made, frame))
  }
  return ids
}
