import type { MessageKey } from '#messages/index.ts'
import type { SettingsData } from './settings.query.ts'

type Known = Pick<SettingsData, 'settings' | 'accessibility'>

/** What the office has still to say, each with what the public pages do without it. */
export function settingsGaps({ settings, accessibility }: Known): MessageKey[] {
  const gaps: [boolean, MessageKey][] = [
    [accessibility === 'not-declared', 'admin.settings.gap.accessibility'],
    [settings.publicAddress === '', 'admin.settings.gap.publicAddress'],
    [settings.dpoName === null || (settings.dpoEmail === null && settings.dpoPhone === null), 'admin.settings.gap.dpo'],
    [settings.securityContact === null, 'admin.settings.gap.securityContact'],
    [settings.phone === null && settings.email === null, 'admin.settings.gap.contact'],
  ]
  return gaps.flatMap(([missing, text]) => (missing ? [text] : []))
}
