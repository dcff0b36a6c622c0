/** Props: an object of JSON-LD. */
export type LinkedDataProps = { readonly data: object }

/**
 * Data for programs that read the page, as JSON-LD. A script element of another type than a script's is data: browsers
 * never run it, so the policy of content has nothing to allow (HTML Living Standard 4.12.1). `src/web/draw.ts` writes it.
 */
export function LinkedData(_props: LinkedDataProps): null {
  return null
}

/** The element; „<” and what ends a line in a script are written as JSON escapes, so that no text ends the element. */
export function linkedDataHtml({ data }: LinkedDataProps): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped)
  return `<script type="application/ld+json">${json}</script>`
}

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
