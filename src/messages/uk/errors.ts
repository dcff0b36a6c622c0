/** Ukrainian words of the troubles that citizens can meet. */
export const errors = {
  'errors.notFound': 'Такої сторінки немає',
  'errors.forbidden': 'Ви не маєте доступу до цієї сторінки',
  'errors.fault': 'Щось пішло не так на нашому боці',
  'errors.faultReference': 'Номер звернення: {reference}. Назвіть його, коли проситимете про допомогу.',
  'errors.required': 'Заповніть це поле',
  'errors.tooLong':
    '{max, plural, one {Скоротіть текст до # знака} few {Скоротіть текст до # знаків} many {Скоротіть текст до # знаків} other {Скоротіть текст до # знака}}',
  'errors.date': 'Введіть справжню дату, наприклад 24.11.2026',
  'errors.notFoundAdvice': 'Перевірте адресу або поверніться на головну сторінку.',
  'errors.goHome': 'Головна сторінка',
  'errors.faultAdvice': 'Спробуйте ще раз. Якщо не допоможе, назвіть установі номер звернення.',
  'errors.databaseGone': 'База даних тимчасово не відповідає',
  'errors.databaseGoneAdvice': 'Зачекайте хвилину і спробуйте ще раз.',
  'errors.forbiddenAdvice': 'Якщо ця сторінка вам потрібна, зверніться до установи.',
  'errors.tooLarge': 'Забагато даних за раз',
  'errors.tooLargeAdvice': 'Скоротіть текст і спробуйте ще раз.',
  'errors.badRequest': 'Не вдалося прочитати форму',
  'errors.badRequestAdvice': 'Поверніться на попередню сторінку і надішліть форму ще раз.',
} as const
