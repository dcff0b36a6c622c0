import { z } from 'zod'
import { message } from '#messages/index.ts'
import { optionalDay, optionalText, requiredText, text } from '#web/form.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { importJrwaAct, problemWords } from './import-jrwa.ts'
import { listJrwa } from './jrwa.query.ts'
import { jrwaPage } from './pages/jrwa.tsx'
import { setMetryka } from './set-metryka.ts'

const list = () => '/jrwa'

const jrwaQuery = z.object({ q: optionalText(80).catch(null), on: optionalDay.catch(null) })

const importForm = z.object({ csv: requiredText(500_000, message('admin.jrwa.csvMissing')), from: optionalDay })

const metrykaForm = z
  .object({
    symbol: text(6).pipe(z.string().regex(/^\d{1,6}$/, { error: () => message('admin.jrwa.symbolMissing') })),
    metryka: z.enum(['kept', 'not-kept']),
    basis: optionalText(300),
  })
  .refine(({ metryka, basis }) => metryka === 'kept' || basis !== null, {
    path: ['basis'],
    error: () => message('admin.jrwa.basisMissing'),
  })
  .transform(({ symbol, metryka, basis }) =>
    metryka === 'not-kept'
      ? { symbol, metryka, basis: basis ?? '' }
      : { symbol, metryka: 'kept' as const, basis: null },
  )

/** The file plan: read by everybody, imported by the administrator, with the switch of the metryka. */
export const jrwaRoutes: readonly Route[] = [
  staffPage<Awaited<ReturnType<typeof listJrwa>>, z.output<typeof jrwaQuery>>({
    path: '/jrwa',
    summary: 'Jednolity rzeczowy wykaz akt: klasy obowiązujące w dniu, z wyszukiwaniem.',
    permission: 'admin.read-jrwa',
    event: 'none',
    query: jrwaQuery as unknown as z.ZodType<z.output<typeof jrwaQuery>>,
    load: ({ services }, query) => listJrwa(services, query),
    view: (data, context) => jrwaPage({ plan: data, context }),
  }),
  staffForm({
    path: '/jrwa/import',
    summary: 'Wczytuje wykaz akt (symbol,title,category); z dniem jest to cały wykaz od tego dnia.',
    act: importJrwaAct,
    form: importForm,
    input: (form) => form,
    after: list,
    back: list,
    done: ({ problems, ...counts }) => {
      const done = message('admin.jrwa.imported', counts)
      return problems.length === 0 ? done : `${done} ${message('admin.jrwa.named', { list: problemWords(problems) })}`
    },
  }),
  staffForm({
    path: '/jrwa/metryka',
    summary: 'Ustala, czy dla spraw klasy prowadzi się metrykę (art. 66a KPA).',
    act: setMetryka,
    form: metrykaForm,
    input: (form) => form,
    after: list,
    back: list,
    done: ({ symbol }) => message('admin.jrwa.metrykaSet', { symbol }),
  }),
]
