/** Notices by e-mail that a client asks for: the form, the page behind the link, the letters themselves. */
export const notices = {
  'status.notices.title': 'Notices by e-mail',
  'status.notices.email': 'E-mail address',
  'status.notices.hint':
    'We will write when something changes or when you need to do something. First we send a link to confirm the address. We erase it when the case ends or when you unsubscribe.',
  'status.notices.submit': 'I want notices',
  'status.notices.asked':
    'We have sent a letter with a link. Notices begin once you confirm the address; the link works for two days.',
  'status.notices.trouble.wrong': 'Enter an e-mail address, for example jan@poczta.pl',
  'status.notices.trouble.too-many': 'Too many requests at once. Try again in a quarter of an hour',
  'status.notices.file.waiting': 'The file that reached us waits to be checked.',
  'status.notices.file.scanning': 'The virus scanner is checking the file that reached us.',
  'status.notices.file.accepted': 'The file you sent was accepted.',
  'status.notices.file.refused': 'The file you sent was not accepted; the reason is on the page of your case.',
  'status.notices.file.infected': 'The virus scanner found a threat in the file you sent; send another one.',
  'status.notices.page.pending': 'Confirm the notices',
  'status.notices.page.pendingText': 'We will write to this address when something changes in the case.',
  'status.notices.page.confirmed': 'Notices are on',
  'status.notices.page.confirmedText':
    'We will write when something changes in the case. You can stop this at any time.',
  'status.notices.page.ended': 'Notices have ended',
  'status.notices.page.endedText':
    'We will not write about this case any more, and the address is erased from the list.',
  'status.notices.page.unknown': 'This link does not work',
  'status.notices.page.unknownText':
    'Check that the address of the page is whole. You can ask for notices on the page of your case.',
  'status.notices.page.confirm': 'I confirm the address',
  'status.notices.page.end': 'I do not want notices',
  'notifications.notice-confirm.subject': 'Confirm notices about letter no. {number}',
  'notifications.notice-confirm.text':
    'Good morning,\n\nsomebody asked for notices about letter no. {number} to this address. If it was you, confirm on this page:\n{link}\n\nIf not, do nothing: without confirmation we will not write, and the address is erased after two days.\n\n{office}\nThis message was sent automatically. Please do not reply.',
  'notifications.notice.subject': 'A change about letter no. {number}',
  'notifications.notice.text':
    'Good morning,\n\nsomething has changed about letter no. {number}. {next}\nMore is on the page of your case: enter the code from your receipt there.\n\nStop these notices: {link}\n\n{office}\nThis message was sent automatically and is not a formal delivery. Please do not reply.',
  'notifications.last-notice.subject': 'Last notice about letter no. {number}',
  'notifications.last-notice.text':
    'Good morning,\n\n{next}\nThis is the last notice about letter no. {number}. The address is erased from the list.\n\n{office}\nThis message was sent automatically and is not a formal delivery. Please do not reply.',
} as const
