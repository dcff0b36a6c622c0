import { type FinalityFacts, finalityNote } from '#domain/documents/appeal-letters.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type DecisionFacts, noteFinality } from '#domain/proceedings/decision-standing.ts'
import { act } from '#modules/act.ts'
import { readForLetter, readOfficeDays, sendableTo } from '#modules/cases/index.ts'
import { insertFinality } from './appeals-store.ts'
import { appealEnd, type DecisionParty, decisionFacts, firstPaperOf, readDecision } from './decision.query.ts'
import { writeLetters } from './letters.ts'
import { openCase } from './open-case.ts'

/** Notes since when the decision is final, from the deliveries to every party (T28; art. 16 § 1, 127a and 129 KPA). */
export const noteFinalityAct = act('proceedings.note-finality', async (frame, input: { caseId: string }) => {
  const opened = await openCase(frame, 'proceedings.note-finality', input)
  if (!opened.ok) return opened
  const found = opened.event
  if (found.outcome !== 'decision') return refuse({ why: 'final-only-decision' })
  const known = frame.tx
    .selectFrom('finality_notes')
    .select('id')
    .where('case_id', '=', found.id)
    .where('overtaken_on', 'is', null)
  if (await known.executeTakeFirst()) return refuse({ why: 'final-noted-already' })
  const read = await readDecision(frame.tx, found.id)
  const facts = decisionFacts(read, found.initiated_on, (await readOfficeDays(frame.tx)).legal)
  const judged = noteFinality(facts, frame.today)
  if (!judged.ok) return judged
  const finalOn = judged.event.finalOn.toString()
  const letter = await readForLetter(frame, await firstPaperOf(frame.tx, found.id))
  const to = sendableTo(letter.people)
  if (!to.ok) return to
  const parties = read.parties.map((party) => endOf(party, facts))
  const note = {
    ...{ ...letter.head, caseSign: found.sign, officer: letter.officer, matter: found.title, finalOn },
    parties: parties.map(({ steps: _, ...party }) => party),
  }
  const letters = to.event.map((addressee) => finalityNote({ ...note, addressee }))
  const documents = await writeLetters(frame, letters, { paperId: null, caseId: found.id })
  const [documentId = ''] = documents
  await insertFinality(frame.tx, {
    ...{ id: frame.newId(), case_id: found.id, final_on: finalOn, document_id: documentId },
    derivation: JSON.stringify(parties.flatMap((party) => party.steps)),
    ...{ noted_by: frame.actor.staffId, noted_at: frame.now },
  })
  frame.record({ event: 'finality-noted', caseId: found.id, documentId, data: { finalOn } })
  return accept({ caseId: found.id, finalOn, documents })
})

type Step = { day?: string | undefined; text: string; basis: string }

/** What ended the right of one party to appeal, with the lines that say why. The decision is delivered to each. */
function endOf(party: DecisionParty, facts: DecisionFacts): FinalityFacts['parties'][number] & { steps: Step[] } {
  const { name, deliveredOn, waivedOn } = party
  if (deliveredOn === null) throw new Error('a decision that somebody has not got is not final')
  if (waivedOn) {
    const text = `${name}: zrzeczenie się prawa do odwołania.`
    return {
      name,
      deliveredOn,
      end: { by: 'waiver', day: waivedOn },
      steps: [{ day: waivedOn, text, basis: 'art. 127a KPA' }],
    }
  }
  const term = appealEnd(party, facts)
  if (!term) return { name, deliveredOn, end: { by: 'none', day: deliveredOn }, steps: [] }
  const steps = term.steps.map((step) => ({ ...step, text: `${name}: ${step.text}` }))
  return { name, deliveredOn, end: { by: 'term', day: term.lastDay.toString() }, steps }
}
