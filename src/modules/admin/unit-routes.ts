import { z } from 'zod'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { day, id, optionalId, requiredText } from '#web/form.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { endUnit } from './end-unit.ts'
import { keepUnit } from './keep-unit.ts'
import { nameSuccessor } from './name-successor.ts'
import { unitPage, unitsPage } from './pages/units.tsx'
import { getUnit, listUnits, type UnitLine, type UnitRecord } from './units.query.ts'

const home = '/admin/units'
const pageOf = ({ params }: StaffContext) => `${home}/${recordId(params.id)}`

const endForm = z.object({
  unitEndsFrom: day,
  successorId: optionalId,
  unitEndBasis: requiredText(300, message('admin.units.basisMissing')),
})

const keepForm = z.object({ unitKeptWhy: requiredText(300, message('admin.units.whyMissing')) })

const successorForm = z.object({
  newSuccessorId: id,
  newSuccessorBasis: requiredText(300, message('admin.units.basisMissing')),
})

/** Units of the office: what would stand without one, its end and its successor. */
export const unitRoutes: readonly Route[] = [
  staffPage<UnitLine[]>({
    path: home,
    summary: 'Komórki organizacyjne z ich dniami i następcami.',
    permission: 'admin.read-units',
    event: 'none',
    load: ({ services }) => listUnits(services),
    view: (units, context) => unitsPage({ units, context }),
  }),
  staffPage<UnitRecord>({
    path: `${home}/:id`,
    summary: 'Jedna komórka: karty, pisma i sprawy, które zostałyby bez niej, i jej następca.',
    permission: 'admin.read-units',
    event: 'none',
    load: ({ services, params }) => getUnit(services, recordId(params.id)),
    view: (unit, context) => unitPage({ unit, context }),
  }),
  staffForm({
    path: `${home}/:id/end`,
    summary: 'Kończy komórkę od podanego dnia i wskazuje następcę, który przejmuje jej karty i otwarte sprawy.',
    act: endUnit,
    form: endForm,
    input: ({ unitEndsFrom: from, successorId, unitEndBasis: basis }, { params }) => ({
      ...{ unitId: recordId(params.id), from, basis },
      successorId: successorId ?? null,
    }),
    after: (_answer, context) => pageOf(context),
    back: pageOf,
    done: ({ from }) => message('admin.units.ended', { from: longDate(from) }),
  }),
  staffForm({
    path: `${home}/:id/keeping`,
    summary: 'Cofa zapisany koniec komórki, dopóki jeszcze istnieje.',
    act: keepUnit,
    form: keepForm,
    input: ({ unitKeptWhy: why }, { params }) => ({ unitId: recordId(params.id), why }),
    after: (_answer, context) => pageOf(context),
    back: pageOf,
    done: () => message('admin.units.kept'),
  }),
  staffForm({
    path: `${home}/:id/successor`,
    summary:
      'Wskazuje następcę komórki, która ma koniec, albo innego niż dotąd; karty i otwarte sprawy idą za nim od razu.',
    act: nameSuccessor,
    form: successorForm,
    input: ({ newSuccessorId: successorId, newSuccessorBasis: basis }, { params }) => ({
      ...{ unitId: recordId(params.id), successorId, basis },
    }),
    after: (_answer, context) => pageOf(context),
    back: pageOf,
    done: ({ from }) => message('admin.units.successorNamed', { from: longDate(from) }),
  }),
]
