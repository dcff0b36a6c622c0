const passing = /^(_csrf|requestId)$|password/i

/** The fields of a form that a draft keeps: text only, without tokens and passwords. */
export function draftValues(entries: Iterable<[string, unknown]>): [string, string][] {
  return [...entries].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !passing.test(entry[0]),
  )
}
