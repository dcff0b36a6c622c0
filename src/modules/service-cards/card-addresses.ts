/** Where the notice of a card about personal data stands for good: receipts name it. */
export const privacyAddress = (symbol: string): string => `/uslugi/${encodeURIComponent(symbol)}/dane`
