const LONGEST = 60

/** Promise: an address for a title: `Aanpak ondermijning (2017)` → `aanpak-ondermijning-2017`; empty when nothing is left. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (slug.length <= LONGEST) return slug
  const cut = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, cut > 0 ? cut : LONGEST)
}
