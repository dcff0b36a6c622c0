/** The names of the edition `e` of a statement in other languages, as `CardTitles` in JSON. */
export const CARD_TITLES = `jsonb_build_object('en', e.translations #>> '{en,title}', 'uk', e.translations #>> '{uk,title}')`
