import type { LiveFrom } from '#app/ui/live.ts'

/** The pages where one looks at what others do. A form to fill in, or a report to read, stays as it is. */
const livePages =
  /^(|\/(bord|tabel|tijdlijn|logboek|partners|leden)|\/afstemming(\/[^/]+)?|\/acties\/\d+(\/afstemming\/[^/]+)?)$/

type Place = { slug: string; seq: number; pathname: string }

/** Promise: where this page hears what changes in its dossier; undefined for a page that stays as it is. */
export function liveFrom({ slug, seq, pathname }: Place): LiveFrom | undefined {
  const base = `/dossiers/${slug}`
  return livePages.test(pathname.slice(base.length)) ? { stream: `${base}/live`, from: seq } : undefined
}
