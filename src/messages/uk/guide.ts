/** The client's preparation: questions of a card and the checklist made of the answers. Keys begin with `guide.`. */
export const guide = {
  'guide.title': 'Що мені знадобиться?',
  'guide.lead':
    'Дайте відповідь на кілька запитань. З них складемо ваш список: що принести, скільки заплатити, куди й коли прийти.',
  'guide.leadNone':
    'Тут усім потрібне те саме, тож нам нема про що питати. Створіть список із кодом, який покажете у віконці.',
  'guide.privacy': 'Ми не питаємо, хто ви. Список не містить ваших даних і зникає через 60 днів.',
  'guide.unknownHint': 'Не знаєте або пропустите запитання? У списку залишиться те, що може знадобитися.',
  'guide.answer.yes': 'Так',
  'guide.answer.no': 'Ні',
  'guide.answer.unknown': 'Не знаю',
  'guide.submit': 'Показати мій список',
  'guide.tooMany': 'З цього місця створено забагато списків одразу. Спробуйте знову за чверть години.',
  'guide.list.title': 'Ваш список',
  'guide.list.bring': 'Підготуйте',
  'guide.list.nothing': 'Досить, щоб ви прийшли.',
  'guide.list.check': 'Перевірте, чи це теж стосується вас',
  'guide.list.checkLead': 'З Ваших відповідей цього не видно. Якщо не впевнені, запитайте у віконці.',
  'guide.list.fees': 'Скільки заплатите',
  'guide.list.feesOn': 'Ставки на {day}.',
  'guide.list.where': 'Куди й коли прийти',
  'guide.list.askWhere': 'Про місце подання запитайте в установі.',
  'guide.list.term': 'Скільки це триває',
  'guide.list.forms': 'Бланки',
  'guide.list.code': 'Код списку',
  'guide.list.codeUse':
    'Назвіть цей код у віконці або покажіть його для сканування. Працівник побачить, яку послугу ви обрали і що випливає з ваших відповідей. Код діє до {day}.',
  'guide.list.answers': 'Ваші відповіді',
  'guide.list.again': 'Відповісти ще раз',
  'guide.list.print': 'Завантажити список для друку (PDF)',
  'guide.list.card': 'Картка послуги {symbol}, редакція {edition}',
  'guide.list.source':
    'Список від {day} за карткою {symbol}, редакція {edition}, чинна від {from}. Це допомога в підготовці, а не лист установи. Заяву приймемо й неповну.',
  'guide.list.older':
    'Відколи створено цей список, картка послуги змінилася. Створіть список ще раз, щоб не принести замало.',
  'guide.list.page': 'Сторінка {page} з {pages}',
  'guide.list.qr': 'QR-код з адресою списку: {address}',
  'guide.trouble.mistyped': 'У коді списку помилка',
  'guide.trouble.mistypedText': 'Останній знак не відповідає решті. Перепишіть код ще раз, уважно.',
  'guide.trouble.unknown': 'Немає списку з таким кодом',
  'guide.trouble.unknownText': 'Перевірте код або створіть новий список. Це займе хвилину.',
  'guide.trouble.expired': 'Термін дії цього списку минув',
  'guide.trouble.expiredText': 'Код діяв до {day}. Створіть новий список, бо вимоги могли змінитися.',
  'guide.trouble.too-many': 'Забагато хибних кодів',
  'guide.trouble.too-manyText':
    '{minutes, plural, one {Спробуйте знову через # хвилину.} few {Спробуйте знову через # хвилини.} many {Спробуйте знову через # хвилин.} other {Спробуйте знову через # хвилини.}}',
  'guide.trouble.cards': 'Перейти до переліку послуг',
} as const
