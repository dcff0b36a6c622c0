/** Words of the status page about files that clients send to an open lack. Keys begin with `status.`. */
export const sending = {
  'status.send.title': 'Надішліть відсутній документ',
  'status.send.lead':
    'Файл перегляне працівник установи і вирішить, чи він доповнює заяву. Якщо так, зараховується день, коли файл надійшов до нас.',
  'status.send.again': 'Виберіть файл ще раз: після помилки браузер його не пам’ятає.',
  'status.send.which': 'Що ви надсилаєте',
  'status.send.only': 'Ви надсилаєте:',
  'status.send.file': 'Файл',
  'status.send.fileHint':
    'PDF, фото JPEG або PNG, документ ODT або DOCX. Не більше 10 МБ. Кілька сторінок надішліть одним файлом PDF або по черзі.',
  'status.send.submit': 'Надіслати файл',
  'status.send.otherWays': 'Це не можна надіслати файлом',
  'status.send.way.needs-signature':
    'потрібен підпис, і надісланий файл його не замінить (ст. 63 § 3 і 3a Кодексу адміністративного провадження). Принесіть документ, надішліть поштою або підпишіть електронно й надішліть через e-Doręczenia.',
  'status.send.way.needs-original': 'потрібен оригінал або офіційно засвідчена копія. Принесіть або надішліть поштою.',
  'status.send.way.shown-in-person': 'покажіть це працівникові у віконці.',
  'status.send.way.described-on-paper': 'це описано в розписці або у вимозі. Запитайте у віконці, як це доповнити.',
  'status.send.trouble.item': 'Виберіть, що ви надсилаєте',
  'status.send.trouble.file': 'Виберіть файл',
  'status.send.trouble.upload-empty': 'Цей файл порожній. Виберіть інший',
  'status.send.trouble.upload-too-long': 'Файл має понад 10 МБ. Зменште його або поділіть на частини',
  'status.send.trouble.upload-kind':
    'Це не цілий файл PDF, JPEG, PNG, ODT або DOCX без макросів. Збережіть документ в одному з цих форматів',
  'status.send.trouble.upload-name':
    'Назва файлу не відповідає його вмісту. Збережіть документ ще раз, наприклад як PDF',
  'status.send.trouble.upload-infected':
    'Антивірусна програма знайшла в цьому файлі загрозу. Файл відхилено; надішліть інший',
  'status.send.trouble.upload-closed':
    'Файл уже не можна надіслати, бо справа не чекає на доповнення. Нижче її поточний стан',
  'status.send.trouble.upload-not-open': 'Цього вже не бракує. Нижче поточний стан справи',
  'status.send.trouble.upload-not-this-way': 'Цього не можна надіслати файлом. Нижче написано, як це доповнити',
  'status.send.trouble.upload-enough':
    'На перевірку вже чекає стільки файлів, скільки ми можемо прийняти за раз. Надішліть наступні, коли ми перевіримо ці',
  'status.send.trouble.too-many':
    '{minutes, plural, one {Надіслано забагато файлів за раз. Спробуйте знову за # хвилину} few {Надіслано забагато файлів за раз. Спробуйте знову за # хвилини} many {Надіслано забагато файлів за раз. Спробуйте знову за # хвилин} other {Надіслано забагато файлів за раз. Спробуйте знову за # хвилини}}',
  'status.sent.title': 'Що до нас надійшло',
  'status.sent.byHand': 'документ, описаний у вимозі',
  'status.sent.waiting': 'Ми отримали файл {received}. Перевіримо його до {by}.',
  'status.sent.scanning': 'Ми отримали файл {received}. Його ще перевіряє антивірусна програма; відповімо до {by}.',
  'status.sent.accepted': 'Ми отримали файл {received}. Його прийнято {decided}.',
  'status.sent.refused': 'Ми отримали файл {received}. Його не прийнято {decided}.',
  'status.sent.infected':
    'Ми отримали файл {received}, але антивірусна програма знайшла в ньому загрозу, і ніхто його не відкривав. Надішліть інший файл або принесіть документ.',
  'status.sent.why.unreadable': 'Файл не вдається прочитати або він нечіткий. Надішліть його ще раз.',
  'status.sent.why.not-this-document': 'Це не той документ, якого бракує.',
  'status.sent.why.part-missing': 'Бракує частини документа. Надішліть його повністю.',
  'status.sent.why.needs-signature':
    'Документ потребує підпису. Принесіть його, надішліть поштою або підпишіть електронно й надішліть через e-Doręczenia.',
  'status.sent.why.needs-original': 'Потрібен оригінал або офіційно засвідчена копія. Принесіть або надішліть поштою.',
  'status.sent.why.already-there': 'Документ уже надійшов іншим шляхом. Вам не потрібно нічого робити.',
} as const
