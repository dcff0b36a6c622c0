export { KEEP_CLOCK, keepClockTask } from './jobs/keep-clock.ts'
export { REDERIVE_DATES, rederiveDatesTask } from './jobs/rederive-dates.ts'
export { calendarRoutes } from './routes.ts'
