import { type CheckItem, completenessOf, type SummonableLack } from '#domain/completeness/check-items.ts'
import { type SummonsContent, summonsContent } from '#domain/documents/summons.ts'
import type { PaperForLetter, Party } from '#modules/cases/index.ts'
import type { CardRules } from '../card-rules.query.ts'
import { procedureOf } from '../letter-facts.query.ts'

export type SummonsParts = {
  letter: PaperForLetter
  rules: CardRules | null
  items: readonly CheckItem[]
  lacks: readonly [SummonableLack, ...SummonableLack[]]
  days: number
  addressee: Party
}

/** The summons as a letter to one addressee. */
export function summonsOf({ letter, rules, items, lacks, days, addressee }: SummonsParts): SummonsContent {
  const { evidence, courtesy } = completenessOf(items).lacking
  const applicants = letter.parties.applicants.map((person) => person.name).join(', ')
  return summonsContent({
    ...letter.head,
    procedure: procedureOf(rules?.profile ?? null),
    addressee,
    addressedAs: addressee.role === 'proxy' ? { as: 'proxy', of: applicants } : { as: 'party' },
    matter: letter.matter,
    filedOn: letter.filedOn,
    lacks,
    requested: [
      ...evidence.map(({ name }) => ({ name, purpose: 'evidence' as const })),
      ...courtesy.map(({ name }) => ({ name, purpose: 'courtesy' as const })),
    ],
    days,
    officer: letter.officer,
  })
}
