/** Words of printed documents. Keys begin with `documents.`. */
export const documents = {} as const
