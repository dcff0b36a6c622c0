/** Public pages about what is shown, hours and ways to file. Keys begin with `status.`. */
export const publicPages = {
  'status.hidden.title': 'What we do not show here, and why',
  'status.hidden.lead':
    'We show the state of a case to whoever has the code from the receipt. There is no code, and so no state, in these matters:',
  'status.hidden.outgoing':
    'The register “{words}”: it holds letters of the office, not of clients. When a letter goes out to you, the state of your case says so.',
  'status.hidden.exOfficio':
    'Cases that the office began by itself: nobody applied, so there is no receipt. The office tells the parties in writing (art. 61 § 4 of the Code of Administrative Procedure).',
  'status.hidden.state':
    'Matters that run wholly in systems of the state, for example passports: that system shows their state, and we do not copy it, so as not to tell an old one.',
  'status.hidden.talk': 'Talks and questions that led to no letter: nothing was entered in a register.',
  'status.hidden.names':
    'Names, addresses, contents of letters and names of officers are shown to nobody, not even with the code: a stranger might find it. A party reads the file at the office (art. 73 of the Code).',
  'status.hidden.shownTitle': 'What we show',
  'status.hidden.shown': 'Letters in the registers: {words}.',
  'status.filing.title': 'Hours and how to file',
  'status.filing.howTitle': 'How to file an application',
  'status.filing.window':
    'At the window: bring a signed application, or tell us and we will write it down (art. 63 § 1 and 3 of the Code of Administrative Procedure).',
  'status.filing.post':
    'By post to the address of the office: the day of posting at Poczta Polska keeps a deadline (art. 57 § 5 of the Code).',
  'status.filing.ade': 'Through e-Doręczenia: signed electronically, at any time.',
  'status.filing.email':
    'An ordinary e-mail is not a filing, unless a special act allows it (art. 63 § 1 of the Code).',
} as const
