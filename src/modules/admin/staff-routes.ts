import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { askedPage, type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { addStaff } from './add-staff.ts'
import { cancelAbsence } from './cancel-absence.ts'
import { endAccess } from './end-access.ts'
import { enterAbsence } from './enter-absence.ts'
import { noFields } from './forms.ts'
import { grantRole } from './grant-role.ts'
import { oneTimePassword } from './one-time-password.ts'
import { staffListPage } from './pages/staff-list.tsx'
import { staffNewPage } from './pages/staff-new.tsx'
import { staffPersonPage } from './pages/staff-person.tsx'
import { resetPassword } from './reset-password.ts'
import { revokeRole } from './revoke-role.ts'
import { absenceForm, lastDayForm, newStaffForm, roleForm, staffQuery, staffQuestion } from './staff-forms.ts'
import { getStaffList } from './staff-list.query.ts'
import { getStaffPerson } from './staff-person.query.ts'

const list = '/admin/staff'
const back = ({ params }: StaffContext) => `${list}/${recordId(params.id)}`
const pageOf = ({ staffId }: { staffId: string }) => `${list}/${staffId}`
const staffId = ({ params }: StaffContext) => recordId(params.id)

/** Pages of staff, and the way in. */
const peopleRoutes: readonly Route[] = [
  ...askedPage({
    path: list,
    askedAt: `${list}/search`,
    summary: 'Lista pracowników z dzisiejszymi rolami i zastępstwami.',
    permission: 'admin.read-staff',
    event: 'none',
    query: staffQuery,
    question: staffQuestion,
    load: ({ services }, query) => getStaffList(services, query),
    view: (data, context) => staffListPage({ list: data, context }),
  }),
  staffPage({
    path: `${list}/new`,
    summary: 'Formularz dodania pracownika.',
    permission: 'admin.add-staff',
    event: 'none',
    load: async () => ({}),
    view: (_data, context) => staffNewPage({ context }),
  }),
  staffForm({
    path: list,
    summary: 'Dodaje pracownika i pokazuje jeden raz jego hasło jednorazowe.',
    act: addStaff,
    form: newStaffForm,
    input: async (form, { services }) => ({ ...form, password: await oneTimePassword(services.randomBytes) }),
    once: ({ password }) => password.shown.reveal(),
    after: pageOf,
    back: () => `${list}/new`,
    done: () => message('admin.staff.added'),
  }),
  staffPage({
    path: `${list}/:id`,
    summary: 'Pracownik: role, nieobecności, dostęp.',
    permission: 'admin.read-staff',
    event: 'view-logged',
    subject: ({ id }) => recordId(id),
    load: (context) => getStaffPerson(context.services, staffId(context)),
    view: (data, context) => staffPersonPage({ person: data, context }),
  }),
  staffForm({
    path: `${list}/:id/password`,
    summary: 'Nadaje pracownikowi nowe hasło jednorazowe i kończy jego sesje.',
    act: resetPassword,
    form: noFields,
    input: async (_form, context) => ({
      staffId: staffId(context),
      password: await oneTimePassword(context.services.randomBytes),
    }),
    once: ({ password }) => password.shown.reveal(),
    after: pageOf,
    back,
  }),
  staffForm({
    path: `${list}/:id/end`,
    summary: 'Kończy dostęp pracownika, który odszedł.',
    act: endAccess,
    form: noFields,
    input: (_form, context) => ({ staffId: staffId(context) }),
    after: pageOf,
    back,
    done: () => message('admin.staff.ended'),
  }),
]

/** Roles and absences. */
const rightsRoutes: readonly Route[] = [
  staffForm({
    path: `${list}/:id/roles`,
    summary: 'Nadaje rolę w komórce, na stanowisku obsługi albo na stanowisku przyjmującym.',
    act: grantRole,
    form: roleForm,
    input: (form, context) => ({ ...form, staffId: staffId(context) }),
    after: pageOf,
    back,
    done: () => message('admin.staff.granted'),
  }),
  staffForm({
    path: `${list}/:id/roles/:roleId/revoke`,
    summary: 'Ustala ostatni dzień roli.',
    act: revokeRole,
    form: lastDayForm,
    input: (form, context) => ({ ...form, staffId: staffId(context), roleId: recordId(context.params.roleId) }),
    after: pageOf,
    back,
    done: () => message('admin.staff.roleEnded'),
  }),
  staffForm({
    path: `${list}/:id/absences`,
    summary: 'Wpisuje nieobecność z zastępcą, który w tych dniach ma role nieobecnej osoby.',
    act: enterAbsence,
    form: absenceForm,
    input: ({ awayFrom, awayTo, substituteId }, context) => ({
      staffId: staffId(context),
      firstDay: awayFrom,
      lastDay: awayTo,
      substituteId,
    }),
    after: pageOf,
    back,
    done: () => message('admin.absence.entered'),
  }),
  staffForm({
    path: `${list}/:id/absences/:absenceId/cancel`,
    summary: 'Odwołuje nieobecność; zastępstwo kończy się od razu.',
    act: cancelAbsence,
    form: noFields,
    input: (_form, context) => ({ staffId: staffId(context), absenceId: recordId(context.params.absenceId) }),
    after: pageOf,
    back,
    done: () => message('admin.absence.undone'),
  }),
]

/** Everything about employees. */
export const staffRoutes: readonly Route[] = [...peopleRoutes, ...rightsRoutes]
