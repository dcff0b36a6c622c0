import type { NextOpening } from '#domain/calendar/next-opening.ts'
import type { DescribedPlace } from '#domain/service-cards/government-service.ts'
import type { Services } from '#web/services.ts'

/** A place of the office with its hours for programs, and its next opening; undefined when it is closed for long. */
export type PlaceOpening = DescribedPlace & { next: NextOpening | undefined }

/** Who knows when places are open; it stands above the cards and is handed to their pages. */
export type ReadOpenings = (services: Pick<Services, 'database' | 'clock' | 'config'>) => Promise<PlaceOpening[]>
