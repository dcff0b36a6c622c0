import { type MetrykaContent, type MetrykaFacts, metrykaContent } from '#domain/documents/metryka.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { createDocumentOnce, getRenderedDocument, officeFacts } from '#modules/documents/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { type Route, type StaffContext, staffFile } from '#web/route.ts'
import { type CaseFile, getCaseFile } from './case-file.query.ts'
import { listMetrykaLines, type MetrykaLine } from './metryka.query.ts'
import { datesOfCase } from './side-dates-of.ts'
import { sentenceOf } from './timeline.ts'

/** `/cases/:id/metryka.pdf`: the metryka of a case as it stands today, kept like every printed paper. */
export const metrykaFile: Route = staffFile({
  path: '/cases/:id/metryka.pdf',
  summary: 'Sporządza metrykę sprawy: kto, kiedy i jaką czynność podjął (art. 66a KPA).',
  permission: 'files.print-metryka',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  async file(context) {
    const { services, actor } = context
    const file = await getCaseFile(services, actor, context.params.id ?? '')
    const document = {
      content: await contentOf(context, file),
      paperId: null,
      caseId: file.id,
      createdBy: actor.staffId,
    }
    const making = { newId: services.newId, now: services.clock.now() }
    const id = await inTransaction(services.database.db, (tx) => createDocumentOnce(tx, document, making))
    const room = { db: services.database.db, files: services.files, now: () => services.clock.now() }
    const { bytes } = await getRenderedDocument(room, id)
    return { bytes, type: 'application/pdf', name: `metryka-${file.id}.pdf` }
  },
})

async function contentOf({ services }: StaffContext, file: CaseFile): Promise<MetrykaContent> {
  const exempt = file.noMetrykaBasis
  const lines = exempt ? [] : await listMetrykaLines(services, file.id)
  return metrykaContent({
    office: officeFacts(await services.office()),
    day: dayOf(services.clock.now()),
    registerNumber: null,
    caseSign: file.sign,
    barcode: null,
    matter: file.title,
    initiatedOn: file.initiatedOn,
    dates: exempt ? [] : datesOf(file),
    notKept: exempt ? message('files.case.noMetryka', { basis: exempt }) : null,
    rows: lines.map(rowOf),
  })
}

/** When it came, from when the term runs, and its dates side by side as on the case's page; what there is not is left out. */
function datesOf(file: CaseFile): MetrykaFacts['dates'] {
  const dates = datesOfCase(file)
  const [arrivedOn] = file.papers.map((paper) => paper.arrivedOn).toSorted()
  const named = (['statutory', 'notified', 'promised'] as const).flatMap((name) => {
    const { value, steps } = dates[name]
    return value === null ? [] : [{ label: message(`files.dates.${name}`), on: value, steps }]
  })
  const start = dates.statutory.steps[0]?.day
  return [
    ...(arrivedOn ? [{ label: message('files.dates.arrived'), on: arrivedOn, steps: [] }] : []),
    ...(start ? [{ label: message('files.dates.start'), on: start, steps: [] }] : []),
    ...named,
  ]
}

function rowOf(line: MetrykaLine) {
  const number = line.number && line.year ? `RPW ${formatRegisterNumber(line.number, line.year)}` : null
  return {
    on: dayOf(line.at),
    person: line.person ?? message('files.timeline.system'),
    position: line.position ?? '–',
    act: sentenceOf(line),
    document: line.documentTitle ?? number,
  }
}
