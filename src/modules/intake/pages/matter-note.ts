import { formerlyWords } from '#modules/service-cards/index.ts'
import type { OfferedMatter } from '../choose-matter.ts'
import { competenceSentence } from './competence-sentence.ts'

/** What stands under a matter that is offered: the symbols it had, its unit, and a warning when it is not this window's. */
export function matterNote({ formerSymbols, unitName, competence }: OfferedMatter): string {
  const parts = [formerlyWords(formerSymbols, 'sentence'), `${unitName}.`, competenceSentence(competence)]
  return parts.filter((part) => part !== null).join(' ')
}
