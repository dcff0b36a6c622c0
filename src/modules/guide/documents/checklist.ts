import { comingWeeks } from '#domain/calendar/coming-days.ts'
import { type PlaceHours, weekOn } from '#domain/calendar/place-hours.ts'
import { byWeekday, openingsText } from '#domain/calendar/typed-openings.ts'
import { longDate, weekdayName } from '#messages/dates.ts'
import { type Language, message } from '#messages/index.ts'
import { payAtLines, paymentWords, placeWords, termWords } from '#modules/service-cards/index.ts'
import { qrCode } from '#platform/pdf/codes.ts'
import { type RenderedPdf, renderPdf } from '#platform/pdf/render.ts'
import { publicBase, typedAddress } from '#web/public-base.ts'
import type { PublicContext } from '#web/route.ts'
import type { OpenChecklist } from '../find-checklist.ts'
import { feeNote, lineNotes, parted } from '../line-notes.ts'
import { checklistTemplate } from '../template.ts'

type Say = (key: Parameters<typeof message>[0], values?: Parameters<typeof message>[1]) => string

/** Draws the checklist for paper, in the language of the page. It is no paper of the office, so nothing of it is kept. */
export async function drawChecklist(context: PublicContext, list: OpenChecklist): Promise<RenderedPdf> {
  const { services, frame } = context
  const { language } = frame.preferences
  const office = await services.office()
  const address = publicBase(services, office)
  const data = checklistContent(list, { language, office: office.name, address })
  return renderPdf({
    template: checklistTemplate(),
    data,
    // capitals make the smaller code
    assets: [{ name: 'qr.svg', bytes: qrCode(`${address}/L/${list.code}`.toUpperCase()) }],
    creationTime: list.card.createdAt,
    title: `${data.title}: ${data.service}`,
  })
}

/** Everything the sheet says, in its order; lists that are empty are left out by the template. */
function checklistContent(
  list: OpenChecklist,
  { language, office, address }: { language: Language; office: string; address: string },
) {
  const say: Say = (key, values) => message(key, values, language)
  const { card, code } = list
  const { symbol, edition, madeOn, validFrom } = card
  const { bring, check } = parted(list.lines)
  const days = { day: longDate(madeOn, language), from: longDate(validFrom, language) }
  return {
    ...{ lang: language, office, service: card.content.title, code, title: say('guide.list.title') },
    codeTitle: say('guide.list.code'),
    codeUse: say('guide.list.codeUse', { day: longDate(card.expiresOn, language) }),
    qr: say('guide.list.qr', { address: `${address}/lista/${code}` }),
    page: typedAddress(`${address}/lista/${code}`),
    older: list.edition === 'older' ? say('guide.list.older') : null,
    bring: { title: say('guide.list.bring'), none: say('guide.list.nothing'), items: boxes(bring, language) },
    check: { title: say('guide.list.check'), lead: say('guide.list.checkLead'), items: boxes(check, language) },
    sections: [feesPart(list, say, language), ...whereParts(list, say, language)],
    source: say('guide.list.source', { symbol, edition, ...days }),
    pages: say('guide.list.page', { page: '#', pages: '##' }),
  }
}

function boxes(lines: OpenChecklist['lines'], language: Language) {
  return lines.map((line) => ({
    name: line.item.name,
    note: lineNotes(line, language)
      .map(({ text }) => text)
      .join('; '),
  }))
}

type Part = { title: string; lines: string[] }

function feesPart({ card, fees, today, pay }: OpenChecklist, say: Say, language: Language): Part {
  const title = say('guide.list.fees')
  if (fees.length === 0) return { title, lines: [say('serviceCards.noFees')] }
  const payment = paymentWords(card.content.payment, language)
  return {
    title,
    lines: [
      ...fees.map((line) => `${line.item.what}: ${feeNote(line, language)}`),
      ...(payment === '' ? [] : [`${say('serviceCards.payment')}: ${payment}.`]),
      ...payAtLines(pay, language).map(({ label, value }) => `${label}: ${value}.`),
      say('guide.list.feesOn', { day: longDate(today, language) }),
    ],
  }
}

function whereParts({ card, place, today }: OpenChecklist, say: Say, language: Language): Part[] {
  const { filing, forms } = card.content
  const named = forms.map(({ name }) => name)
  return [
    {
      title: say('guide.list.where'),
      lines: [
        filing.place ? placeWords(filing, language) : say('guide.list.askWhere'),
        ...(place ? hoursLines({ ...place, today }, say, language) : []),
      ],
    },
    { title: say('guide.list.term'), lines: [termWords(card.content, language)] },
    ...(named.length > 0 ? [{ title: say('guide.list.forms'), lines: named }] : []),
  ]
}

/** 23 November 2026 was a Monday: the days after it give the names of the week. */
const nameOf = (weekday: number, language: Language) => weekdayName(`2026-11-${22 + weekday}`, language)

function hoursLines(
  { hours, coming, today }: NonNullable<OpenChecklist['place']> & { today: string },
  say: Say,
  language: Language,
): string[] {
  const inWords = (week: PlaceHours['hours']) =>
    byWeekday(week)
      .map(({ weekday, openings }) => `${nameOf(weekday, language)} ${openingsText(openings)}`)
      .join('; ')
  const shut = coming.filter(({ state }) => state === 'closed').map(({ day }) => longDate(day, language))
  const other = coming.flatMap((one) =>
    one.state === 'open' ? [`${longDate(one.day, language)} ${openingsText([one])}`] : [],
  )
  return [
    inWords(weekOn(hours, today)),
    ...comingWeeks(hours, today).map(
      (week) => `${say('status.hoursFrom', { day: longDate(week.from, language) })} ${inWords(week.hours)}`,
    ),
    ...(shut.length > 0 ? [`${say('status.closures')} ${shut.join(', ')}`] : []),
    ...(other.length > 0 ? [`${say('status.otherHours')} ${other.join(', ')}`] : []),
  ].filter((line) => line !== '')
}
