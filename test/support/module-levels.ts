/** Modules by level: a module may use only lower levels, through their index.ts. */
export const levels: Record<string, number> = {
  registers: 1,
  documents: 1,
  notifications: 1,
  // texts of cards refer to facts, so cards stand over them
  facts: 0.5,
  'service-cards': 1,
  'card-reviews': 1.4,
  // drafts and approvals of cards: over service-cards, which publishes them; a release says who keeps the card
  'card-editor': 1.45,
  // whole catalogues out and in: what comes becomes drafts
  'card-exchange': 1.5,
  admin: 1,
  // addresses and letters of e-Doręczenia: over documents, which it sends; a client's page shows its addresses
  'e-delivery': 1.3,
  clients: 1.6,
  cases: 2,
  // letters go out about papers, and every counter sends some: between the two
  outgoing: 2.5,
  visits: 3,
  intake: 3,
  completeness: 3,
  handover: 3,
  proceedings: 3,
  release: 3,
  // what clients send to an open lack becomes a cure
  uploads: 3.5,
  // a later edition is applied to one matter: over completeness, which derives its checklist anew
  'edition-changes': 3.5,
  calendar: 4,
  status: 4,
  search: 4,
  // the client's checklist tells the hours as the public pages do
  guide: 4.5,
  files: 4,
  reports: 4,
}
