/** Words of reports and the coordinator’s board. Keys begin with `reports.`. */
export const reports = {} as const
