/** Notices by e-mail that a client asks for: the form, the page behind the link, the letters themselves. */
export const notices = {
  'status.notices.title': 'Сповіщення електронною поштою',
  'status.notices.email': 'Електронна адреса',
  'status.notices.hint':
    'Ми напишемо, коли щось зміниться або коли треба буде щось зробити. Спочатку надішлемо посилання для підтвердження адреси. Адресу видалимо, коли справа закінчиться або коли ви відмовитеся.',
  'status.notices.submit': 'Хочу отримувати сповіщення',
  'status.notices.asked':
    'Ми надіслали лист із посиланням. Сповіщення почнуть надходити, коли ви підтвердите адресу; посилання діє два дні.',
  'status.notices.trouble.wrong': 'Введіть електронну адресу, наприклад jan@poczta.pl',
  'status.notices.trouble.too-many': 'Забагато запитів за раз. Спробуйте знову за чверть години',
  'status.notices.file.waiting': 'Файл, що надійшов до нас, чекає на перевірку.',
  'status.notices.file.scanning': 'Файл, що надійшов до нас, перевіряє антивірусна програма.',
  'status.notices.file.accepted': 'Надісланий файл прийнято.',
  'status.notices.file.refused': 'Надісланий файл не прийнято; причина на сторінці стану справи.',
  'status.notices.file.infected': 'У надісланому файлі антивірусна програма знайшла загрозу; надішліть інший.',
  'status.notices.page.pending': 'Підтвердьте сповіщення',
  'status.notices.page.pendingText': 'Ми писатимемо на цю адресу, коли у справі щось зміниться.',
  'status.notices.page.confirmed': 'Сповіщення увімкнено',
  'status.notices.page.confirmedText':
    'Ми напишемо, коли у справі щось зміниться. Від цього можна відмовитися будь-коли.',
  'status.notices.page.ended': 'Сповіщення закінчено',
  'status.notices.page.endedText': 'Ми більше не писатимемо в цій справі, а адресу видалено зі списку сповіщень.',
  'status.notices.page.unknown': 'Це посилання не працює',
  'status.notices.page.unknownText':
    'Перевірте, чи адреса сторінки повна. Сповіщення можна замовити на сторінці стану справи.',
  'status.notices.page.confirm': 'Підтверджую адресу',
  'status.notices.page.end': 'Не хочу сповіщень',
  'notifications.notice-confirm.subject': 'Підтвердьте сповіщення про лист № {number}',
  'notifications.notice-confirm.text':
    'Добрий день,\n\nхтось попросив надсилати на цю адресу сповіщення про лист № {number}. Якщо це ви, підтвердьте на сторінці:\n{link}\n\nЯкщо ні, нічого не робіть: без підтвердження ми не писатимемо, а адресу видалимо за два дні.\n\n{office}\nЦе повідомлення надіслано автоматично. Будь ласка, не відповідайте на нього.',
  'notifications.notice.subject': 'Зміна у справі листа № {number}',
  'notifications.notice.text':
    'Добрий день,\n\nу справі листа № {number} щось змінилося. {next}\nДокладніше на сторінці стану справи: введіть там код із розписки.\n\nВідмовитися від сповіщень: {link}\n\n{office}\nЦе повідомлення надіслано автоматично, і воно не є врученням документа. Будь ласка, не відповідайте на нього.',
  'notifications.last-notice.subject': 'Останнє сповіщення, лист № {number}',
  'notifications.last-notice.text':
    'Добрий день,\n\n{next}\nЦе останнє сповіщення про лист № {number}. Адресу видалено зі списку сповіщень.\n\n{office}\nЦе повідомлення надіслано автоматично, і воно не є врученням документа. Будь ласка, не відповідайте на нього.',
} as const
