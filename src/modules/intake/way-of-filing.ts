import type { Channel } from '#domain/intake/registration.ts'
import { profileInForce } from '#domain/legal-profiles/get-profile.ts'
import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import type { LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import { judgeWay, procedureOf, type WayJudged } from '#domain/proceedings/channel.ts'

/**
 * What the way of filing is worth for a paper of this kind, by the law of the day it came (ISO). Days before the editions
 * of the procedures are not judged: nothing is held against a paper by a rule that nobody can show.
 */
export function wayOfFiling(
  cardProfile: string | null,
  { kind, channel }: { kind: string; channel: Channel },
  arrivedOn: string,
  law: OfficeLaw,
): WayJudged {
  const procedure = procedureOf(cardProfile as LegalProfileCode | null, kind)
  const rules = procedure ? profileInForce(procedure, arrivedOn, law) : null
  return judgeWay(rules?.ok ? rules.event : null, channel)
}
