/** Words of the status page about files that clients send to an open lack. Keys begin with `status.`. */
export const sending = {
  'status.send.title': 'Send the missing document',
  'status.send.lead':
    'An officer will look at the file and decide whether it completes your application. If it does, the day on which the file reached us counts.',
  'status.send.again': 'Choose the file again: after an error the browser does not remember it.',
  'status.send.which': 'What you are sending',
  'status.send.only': 'You are sending:',
  'status.send.file': 'File',
  'status.send.fileHint':
    'PDF, a JPEG or PNG picture, an ODT or DOCX document. At most 10 MB. Send several pages in one PDF or one after another.',
  'status.send.files': 'The file goes into the files of this matter.',
  'status.send.submit': 'Send the file',
  'status.send.otherWays': 'This cannot be sent as a file',
  'status.send.way.needs-signature':
    'a signature is needed, and a file sent here cannot replace it (art. 63 § 3 and 3a of the Code of Administrative Procedure). Bring the document, post it, or sign it electronically and send it through e-Doręczenia.',
  'status.send.way.needs-original': 'the original or an officially certified copy is needed. Bring it or post it.',
  'status.send.way.shown-in-person': 'show it to the clerk at the window.',
  'status.send.way.described-on-paper':
    'this is described on your receipt or in the letter. Ask at the window how to complete it.',
  'status.send.trouble.item': 'Choose what you are sending',
  'status.send.trouble.file': 'Choose a file',
  'status.send.trouble.upload-empty': 'This file is empty. Choose another one',
  'status.send.trouble.upload-too-long': 'The file is larger than 10 MB. Make it smaller or divide it',
  'status.send.trouble.upload-kind':
    'This file is damaged or of another kind. Send a whole PDF, JPEG, PNG, ODT or DOCX file, without macros',
  'status.send.trouble.upload-name':
    'The name of the file says something else than its content. Save the document again, for example as PDF',
  'status.send.trouble.upload-infected':
    'The virus scanner found a threat in this file. It was rejected; send another one',
  'status.send.trouble.upload-closed':
    'A file can no longer be sent, because the case does not wait for anything from you. Its present state is below',
  'status.send.trouble.upload-not-open': 'This is no longer missing. The present state of the case is below',
  'status.send.trouble.upload-not-this-way': 'This cannot be sent as a file. We say below how to complete it',
  'status.send.trouble.upload-enough':
    'As many files are waiting as we can take at once. Send further ones when we have looked at those',
  'status.send.trouble.clock-went-back':
    'The clock of the office has to be checked, so we cannot take the file now. Try later or bring the document to the office',
  'status.send.trouble.too-many':
    '{minutes, plural, one {Too many files were sent at once. Try again in # minute} other {Too many files were sent at once. Try again in # minutes}}',
  'status.sent.title': 'What has reached us',
  'status.sent.byHand': 'a document described in the letter',
  'status.sent.waiting': 'We received the file on {received}. We will check it by {by}.',
  'status.sent.scanning':
    'We received the file on {received}. The virus scanner has still to check it; we will answer by {by}.',
  'status.sent.accepted': 'We received the file on {received}. It was accepted on {decided}.',
  'status.sent.refused': 'We received the file on {received}. It was not accepted on {decided}.',
  'status.sent.infected':
    'We received the file on {received}, but the virus scanner found a threat in it and nobody has opened it. Send another file or bring the document.',
  'status.sent.why.unreadable': 'The file cannot be read or is blurred. Send it again.',
  'status.sent.why.not-this-document': 'It is not the document that is missing.',
  'status.sent.why.part-missing': 'A part of the document is missing. Send the whole of it.',
  'status.sent.why.needs-signature':
    'The document needs a signature. Bring it, post it, or sign it electronically and send it through e-Doręczenia.',
  'status.sent.why.needs-original': 'The original or an officially certified copy is needed. Bring it or post it.',
  'status.sent.why.already-there': 'The document has already come another way. You do not need to do anything.',
} as const
