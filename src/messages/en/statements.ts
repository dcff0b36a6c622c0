/** The accessibility statement and the privacy notice in English. */
export const statements = {
  'statements.a11y.title': 'Accessibility statement',
  'statements.a11y.commits': 'undertakes to make its',
  'statements.a11y.scope': 'website',
  'statements.a11y.byAct':
    'accessible in accordance with the Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities.',
  'statements.a11y.covers': 'This accessibility statement applies to the website',
  'statements.a11y.sitePublishedOn': 'Website published on:',
  'statements.a11y.siteUpdatedOn': 'Last significant update:',
  'statements.a11y.undeclared':
    'The office has not yet made an accessibility statement for this website, so it is not known when and how its conformity with the Act was assessed. Below: what the site can do, and how to report that something is not accessible.',
  'statements.a11y.statusTitle': 'Digital accessibility status',
  'statements.a11y.status.full': 'This website is fully compliant with the annex to the Act',
  'statements.a11y.status.partial': 'This website is partially compliant with the annex to the Act',
  'statements.a11y.status.none': 'This website is not compliant with the annex to the Act',
  'statements.a11y.status.act':
    'of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities.',
  'statements.a11y.status.actFaults':
    'of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities, due to the non-compliances and exemptions listed below.',
  'statements.a11y.barriersTitle': 'Content that is not accessible',
  'statements.a11y.nonconformities': 'Non-compliance with the annex to the Act',
  'statements.a11y.exclusions': 'Content outside the scope of the Act',
  'statements.a11y.excessiveCost': 'Excessive cost',
  'statements.a11y.analysis': 'Analysis of excessive cost',
  'statements.a11y.madeTitle': 'Preparation of this statement',
  'statements.a11y.madeOn': 'Statement made on:',
  'statements.a11y.reviewedOn': 'Statement last reviewed on:',
  'statements.a11y.basis.self': 'The statement is based on the office’s own assessment.',
  'statements.a11y.basis.audit': 'The statement is based on an assessment by another body:',
  'statements.a11y.report': 'Result of the assessment',
  'statements.a11y.featuresTitle': 'Aids, limits and other information',
  'statements.a11y.feature.display':
    'At the top of every page you can change contrast, theme, text size and language. This also works without JavaScript.',
  'statements.a11y.feature.checked':
    'Before each release the software is checked automatically against WCAG 2.2 level AA: in light and dark themes, in high contrast, with text enlarged to 200% and at a width of 320 pixels. Such a check does not replace tests by people with disabilities.',
  'statements.a11y.feature.pdf':
    'Printed letters are tagged PDF files (PDF/UA-1), so that a screen reader can read them.',
  'statements.a11y.keysTitle': 'Keyboard shortcuts',
  'statements.a11y.keys':
    'Everything can be done with the keyboard. Pages for clients have no shortcuts of their own; standard browser shortcuts work. Staff screens use F1, F2, F3, F4, F8, F9, Ctrl+Enter, Ctrl+K and Esc pressed twice; they are listed on the screen and explained under F1.',
  'statements.a11y.contactTitle': 'Feedback and contact details',
  'statements.a11y.contact': 'Comments and requests are handled by:',
  'statements.a11y.email': 'E-mail:',
  'statements.a11y.phone': 'Telephone:',
  'statements.a11y.procedureTitle': 'Requests and complaints about accessibility',
  'statements.a11y.rights':
    'Everyone has the right to comment on accessibility, to demand that the website or a part of it be made accessible, or to ask for inaccessible information in another form.',
  'statements.a11y.content':
    'A request gives the contact details of the person making it, the page or element concerned and, where relevant, a convenient way of receiving the information.',
  'statements.a11y.term':
    'We deal with requests at once, within 7 days at the latest. If that is too short, we give the reason and a new date, no later than 2 months from the request. Where accessibility cannot be ensured, we offer another way of reaching the information.',
  'statements.a11y.complaint':
    'If we refuse the request or miss the date, you may make a complaint about digital accessibility. After that you may also apply to the Commissioner for Human Rights.',
  'statements.a11y.ombudsman': 'Website of the Commissioner for Human Rights',
  'statements.a11y.otherTitle': 'Other information',
  'statements.a11y.apps': 'Mobile applications',
  'statements.a11y.architecture': 'Accessibility of buildings',
  'statements.a11y.architectureMore': 'Full description of the buildings',
  'statements.a11y.communication': 'Accessibility of communication and information',
  'statements.a11y.bip': 'The office’s Public Information Bulletin',
  'statements.privacy.title': 'How we protect data',
  'statements.privacy.intro':
    'The controller of the data is {office}. Below: what the software records, why and for how long.',
  'statements.privacy.dpo': 'In matters of your data write to or call the data protection officer:',
  'statements.privacy.noDpo':
    'The office has not yet named the contact of its data protection officer. In matters of your data write to the office, marking the letter “data protection”.',
  'statements.privacy.siteTitle': 'When you look at this site',
  'statements.privacy.site.cookies':
    'We use only the cookies that are needed: with display settings and, for staff signed in, with the session. There are no advertising or measuring cookies, so we do not ask for consent.',
  'statements.privacy.site.outside':
    'The pages load nothing from servers of other companies and are not tracked there.',
  'statements.privacy.site.attempts':
    'When somebody types a wrong code of a case, we record a count of attempts under a digest of the network address, from which the address itself cannot be read. This protects cases against guessing of codes.',
  'statements.privacy.site.status':
    'The status page shows no names, addresses or PESEL numbers. Anyone who has the code from the receipt can see it, so do not give it to strangers.',
  'statements.privacy.site.notices':
    'If you ask for notices by e-mail, we keep your address only until the end of the case or until the day you end them.',
  'statements.privacy.officeTitle': 'When you file an application',
  'statements.privacy.office.what':
    'We record the data in the application and its enclosures, and who dealt with the matter and when. You need not give a PESEL number for an application to be accepted, unless a provision about that matter requires it.',
  'statements.privacy.office.why':
    'The basis is a legal obligation and the exercise of public authority (Article 6(1)(c) and (e) GDPR), in particular the Code of Administrative Procedure and the provisions named in the service card.',
  'statements.privacy.office.card':
    'The purpose, basis and recipients of the data in a given kind of matter stand in its card, under “Your data in this matter”.',
  'statements.privacy.office.need':
    'Without your name, address and what you ask for, the office cannot examine the application (Articles 63 § 2 and 64 of the Code of Administrative Procedure).',
  'statements.privacy.office.how-long':
    'Data are kept as long as the archival category of the matter in the uniform subject file plan requires.',
  'statements.privacy.office.log': 'Every look at the files by a member of staff is recorded.',
  'statements.privacy.office.decisions':
    'The software takes no decisions by itself: leaving an application unexamined is also decided by an authorised person.',
  'statements.privacy.rightsTitle': 'Your rights',
  'statements.privacy.rights':
    'You may ask for access to your data, their rectification and restriction of processing and, where the basis is public authority, object. You may also lodge a complaint with the President of the Personal Data Protection Office.',
} as const
