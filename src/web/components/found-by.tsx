/** Props: what a search engine says under the title, and the one address of the page whatever stands behind its question mark. */
export type FoundByProps = { readonly description: string; readonly canonical: string }

/** For the head of a page that people look for. */
export function FoundBy({ description, canonical }: FoundByProps) {
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={canonical} />
    </>
  )
}
