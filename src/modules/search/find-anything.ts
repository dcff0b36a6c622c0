import { mayTry } from '#domain/people/can.ts'
import { type Actor, windowOf } from '#domain/people/roles.ts'
import { readQuery, type SearchMeaning } from '#domain/search/read-query.ts'
import { sightParams } from '#modules/cases/index.ts'
import { statusDigest } from '#modules/registers/index.ts'
import type { Services } from '#web/services.ts'
import {
  casesBySign,
  casesBySignStart,
  checklistByCode,
  papersByCode,
  papersByNumber,
  papersByPerson,
  sheetByNumber,
} from './exact.query.ts'
import type { Hit } from './hits.ts'
import { papersByWords } from './words.query.ts'

/** What was found. `exact`: the text named these very records; a single one may be opened at once. */
export type Found = { how: 'exact' | 'words' | 'nothing' | 'too-short'; hits: Hit[] }

/** Looks for what a text may mean, the likeliest first, and only then for its words. Never more than a page. */
export async function findAnything(services: Services, actor: Actor, typed: string): Promise<Found> {
  const { meanings, words } = readQuery(typed)
  for (const meaning of meanings) {
    const hits = await exactHits(services, actor, meaning)
    if (hits.length > 0) return { how: meaning.kind === 'sign-start' ? 'words' : 'exact', hits }
  }
  if (words.length === 0) return { how: meanings.length > 0 || typed === '' ? 'nothing' : 'too-short', hits: [] }
  const hits = await papersByWords(services.database.pool, sightParams(actor), words)
  return { how: hits.length > 0 ? 'words' : 'nothing', hits }
}

async function exactHits(services: Services, actor: Actor, meaning: SearchMeaning): Promise<Hit[]> {
  const { pool } = services.database
  const sight = sightParams(actor)
  const [all, units] = sight
  switch (meaning.kind) {
    case 'barcode': {
      // a code of another office on the same host says nothing about our numbers
      if (meaning.installation !== (await services.office()).installationDigit) return []
      if (meaning.of === 'incoming') return papersByNumber(pool, [...sight, meaning.number, meaning.year])
      return meaning.of === 'handover-sheet' ? sheetByNumber(pool, [meaning.number, meaning.year]) : []
    }
    case 'number':
      return papersByNumber(pool, [...sight, meaning.number, meaning.year])
    case 'status-code':
      return hitsOfCode(services, actor, meaning.code)
    case 'person':
      return papersByPerson(pool, [...sight, meaning.value])
    case 'case-sign': {
      const { unit, class: symbol, group, number, year } = meaning.sign
      return casesBySign(pool, [all, units, unit, symbol, group, number, year])
    }
    case 'sign-start':
      return casesBySignStart(pool, [all, units, meaning.folded])
  }
}

/** The paper of a receipt's code; at a window also the checklist that a client brings, which begins an intake. */
async function hitsOfCode(services: Services, actor: Actor, code: string): Promise<Hit[]> {
  const { pool } = services.database
  const digest = statusDigest(await services.office(), code)
  const papers = await papersByCode(pool, [...sightParams(actor), digest])
  const takesIn = mayTry(actor, 'intake.register-paper') && windowOf(actor) !== null
  return papers.length > 0 || !takesIn ? papers : checklistByCode(pool, [digest])
}
