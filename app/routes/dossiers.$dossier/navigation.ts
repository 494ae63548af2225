import { navigation } from '#app/text/navigation.ts'
import type { SideNavigationProps } from '#app/ui/side-navigation.tsx'
import { may, type Permission } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'

type Page = { path: string; label: string; needs: Permission; count?: 'actions' }

/** The pages of a dossier in the order of the menu. A page stands here from the day that it exists. */
const pages: readonly Page[] = [
  { path: '', label: navigation.overview, needs: 'readDossier' },
  { path: '/bord', label: navigation.board, needs: 'readDossier', count: 'actions' },
  { path: '/tabel', label: navigation.table, needs: 'readDossier' },
  { path: '/tijdlijn', label: navigation.timeline, needs: 'readDossier' },
  { path: '/afstemming', label: navigation.alignment, needs: 'readAlignments' },
  { path: '/planner', label: navigation.planner, needs: 'readAlignments' },
  { path: '/rapport', label: navigation.report, needs: 'readReport' },
  { path: '/logboek', label: navigation.log, needs: 'readLog' },
  { path: '/partners', label: navigation.partners, needs: 'readAlignments' },
  { path: '/leden', label: navigation.members, needs: 'readMembers' },
]

type Place = { slug: string; title: string; role: Role; counts: { actions: number }; pathname: string }

/** Promise: the pages that this role may open, with the one that is shown now marked. */
export function dossierNavigation({ slug, title, role, counts, pathname }: Place): SideNavigationProps {
  const base = `/dossiers/${slug}`
  const items = pages
    .filter(({ needs }) => may(role, needs))
    .map(({ path, label, count }) => {
      const href = base + path
      const current = path === '' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`)
      return { label, href, current, count: count && counts[count] }
    })
  return { title, href: base, items }
}
