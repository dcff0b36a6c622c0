/** Ukrainian words of the troubles that citizens can meet. */
export const errors = {
  'errors.notFound': 'Такої сторінки немає',
  'errors.notFoundHelp': 'Перевірте адресу або поверніться на головну сторінку.',
  'errors.forbidden': 'Ви не маєте доступу до цієї сторінки',
  'errors.fault': 'Щось пішло не так на нашому боці',
  'errors.faultReference': 'Номер звернення: {reference}. Назвіть його, коли проситимете про допомогу.',
  'errors.tooMany': 'Забагато спроб. Зачекайте хвилину і спробуйте ще раз.',
  'errors.required': 'Заповніть це поле',
  'errors.tooLong':
    '{max, plural, one {Скоротіть текст до # знака} few {Скоротіть текст до # знаків} many {Скоротіть текст до # знаків} other {Скоротіть текст до # знака}}',
  'errors.date': 'Введіть справжню дату, наприклад 24.11.2026',
} as const
