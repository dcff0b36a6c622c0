import { accept, type Outcome, refuse } from '../outcome.ts'
import type { LegalReference } from './card-parts.ts'

/** Why a legal basis could not be read: no act is named, or „art.” or „§” stands without its number. */
export type BasisRefusal = { why: 'basis-without-act' } | { why: 'basis-without-number' }

/**
 * Words with which the name of an act begins; case endings vary („ustawy o petycjach”, „Prawa o aktach stanu cywilnego”). An act
 * of the registry of facts is named by its reference.
 */
const ACT =
  /(?:^|[\s(,–-])((?:ustaw[aąęy]|rozporządzeni[ea]|rozporządzeniem|obwieszczeni[ea]|uchwał[aąęy]|zarządzeni[ea]|dekret\p{L}*|konwencj\p{L}*|statut\p{L}*|regulamin\p{L}*|dyrektyw\p{L}*|konstytucj\p{L}*|kodeks\p{L}*|ordynacj\p{L}*|praw[aoe](?=\s)|k\.\s?p\.\s?a\.|kpa\b|k\.\s?c\.|kc\b|k\.\s?r\.\s?o\.|kro\b|rodo\b|udip\b|\{akt:).*)$/iu
/** „art. 24 ust. 3–5 i art. 40a”, „§ 8 ust. 2”, „część I załącznika do”, „zał. 5 do”, „dział VIII”. */
const PROVISION = /^(?:art\.|§|ust\.|pkt\b|lit\.|cz\.|część|części|zał\.|załącznik\p{L}*|tabela|dział|rozdział|poz\.)/iu
/** A sign of provision that no number follows. */
const BARE = /(?:\bart\.|§|\bust\.)(?!\s*\d)/iu

/**
 * Reads „art. 217 § 3 KPA” into its provision and its act; the words stay as they were. An act alone is a basis too
 * („ustawa z 11 lipca 2014 r. o petycjach”); a provision without an act is none.
 */
export function parseLegalBasis(written: string): Outcome<LegalReference, BasisRefusal> {
  const text = written.replace(/\s+/gu, ' ').trim()
  if (BARE.test(text)) return refuse({ why: 'basis-without-number' })
  const found = ACT.exec(text)
  if (!found?.[1]) return refuse({ why: 'basis-without-act' })
  const before = text.slice(0, text.length - found[1].length).replace(/\s*(?:\bdo|–|-|,|\(|\bz)?\s*$/iu, '')
  if (before !== '' && !PROVISION.test(before)) return refuse({ why: 'basis-without-act' })
  return accept({ text, act: found[1], provision: before === '' ? null : before })
}

/** The same for words that were kept before anybody parsed them: what does not parse keeps its words alone. */
export function referenceOf(text: string): LegalReference {
  const parsed = parseLegalBasis(text)
  return parsed.ok ? { ...parsed.event, text } : { text, act: null, provision: null }
}
