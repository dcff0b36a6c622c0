import type { SignedIn, TestApp } from './app.ts'
import { aPaper, type MadePaper, type PaperWish } from './papers.ts'

/** A case of the land unit founded through its own act today, by default on a service whose card gives a month. */
export type MadeCase = { id: string; sign: string; paper: MadePaper; officer: SignedIn }

/** Founds a case; what is not wished for is an application for the number of a house. */
export async function aCase(app: TestApp, wish: PaperWish & { jrwaClass?: string } = {}): Promise<MadeCase> {
  const { jrwaClass = '6624', ...rest } = wish
  const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery', ...rest })
  const officer = await app.signIn('referent-wgd')
  const founded = await officer.call(`/papers/${paper.id}/case`, { title: 'Numer dla budynku', jrwaClass })
  const { caseId, sign } = founded.json()
  return { id: caseId, sign, paper, officer }
}
