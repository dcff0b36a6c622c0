import { z } from 'zod'
import { message } from '#messages/index.ts'
import { optionalText, requiredText, wholeNumber } from '#web/form.ts'
import { optionalIdentifier } from '#web/identifier.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { changeSettings } from './change-settings.ts'
import { optionalMail, optionalSecurityContact, optionalWeb, publicAddress } from './contact-forms.ts'
import { settingsPage } from './pages/settings.tsx'
import { readSettings } from './settings.query.ts'
import { settingsWarnings } from './settings-warnings.ts'

const page = () => '/admin/settings'

const settingsForm = z.object({
  address: requiredText(200, message('admin.settings.error.address')),
  postalLine: requiredText(120, message('admin.settings.error.postalLine')),
  phone: optionalText(60),
  email: optionalMail,
  ade: optionalIdentifier('ade'),
  feeAccount: optionalText(60),
  feeBic: optionalText(20).transform((value) => value?.toUpperCase().replace(/\s/g, '') ?? null),
  publicAddress,
  bipUrl: optionalWeb,
  dpoName: optionalText(200),
  dpoEmail: optionalMail,
  dpoPhone: optionalText(60),
  securityContact: optionalSecurityContact,
  ownCourier: z.enum(['available', 'not-available']),
  collectionDays: wholeNumber(1, 60),
  settingsReason: requiredText(300, message('admin.settings.error.reason')),
})

/** What the office says of itself: read by those who manage it, changed by the administrator. */
export const settingsRoutes: readonly Route[] = [
  staffPage({
    path: page(),
    summary: 'Dane urzędu: adresy, rachunek opłat, kontakty, strony publiczne, z historią zmian.',
    permission: 'admin.read-settings',
    event: 'none',
    load: ({ services }) => readSettings(services),
    view: (data, context) => settingsPage(data, context),
  }),
  staffForm({
    path: page(),
    summary: 'Zmienia dane urzędu z podaniem powodu.',
    act: changeSettings,
    form: settingsForm,
    input: ({ settingsReason, ...settings }) => ({ settings, reason: settingsReason }),
    after: page,
    back: page,
    warnings: settingsWarnings,
    done: () => message('admin.settings.changed'),
  }),
]
