import type { Services } from '#web/services.ts'

/** Whether letters can be handed over: the service is named, and the office has an address of its own. */
export type ServiceStanding = 'ready' | 'not-named' | 'no-own-address'

/** How the service stands for this office. */
export async function readService({ config, database }: Services): Promise<ServiceStanding> {
  if (!config.ade) return 'not-named'
  const { ade } = await database.db.selectFrom('office').select('ade').executeTakeFirstOrThrow()
  return ade ? 'ready' : 'no-own-address'
}
