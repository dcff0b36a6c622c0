/** English words of the troubles that citizens can meet. */
export const errors = {
  'errors.notFound': 'There is no such page',
  'errors.notFoundHelp': 'Check the address or go back to the home page.',
  'errors.forbidden': 'You may not see this page',
  'errors.fault': 'Something went wrong on our side',
  'errors.faultReference': 'Reference number: {reference}. Quote it when you ask for help.',
  'errors.tooMany': 'Too many attempts. Wait a moment and try again.',
  'errors.required': 'Fill in this field',
  'errors.tooLong': '{max, plural, one {Shorten the text to # character} other {Shorten the text to # characters}}',
  'errors.date': 'Enter a real date, for example 24.11.2026',
} as const
