import { type ReactNode, useContext } from 'react'
import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'
import { AnswersForm, type LiveFrom } from './live.ts'
import { SideNavigation, type SideNavigationProps } from './side-navigation.tsx'
import { type Account, TopBar } from './top-bar.tsx'

interface PageShellProps {
  /** Who is signed in; without it the bar offers to sign in. */
  account?: Account
  /** What was searched for, kept in the field; `false` leaves the field out. */
  search?: string | false
  /** Of the dossier that the page belongs to. */
  navigation?: SideNavigationProps
  /** One sentence on every page of a fictitious dossier. */
  banner?: ReactNode
  footer?: ReactNode
  /** The page keeps up with what others do. */
  live?: LiveFrom | undefined
  children: ReactNode
}

/** The frame of every page. Children stand inside `<main>`. */
export function PageShell(props: PageShellProps) {
  const { account, search, navigation, banner, footer, children } = props
  const live = useContext(AnswersForm) ? undefined : props.live
  return (
    <>
      <a className="skip-link" href="#inhoud">
        {ui.skipToContent}
      </a>
      <TopBar account={account} search={search} />
      {banner ? (
        <aside className="page-banner" aria-label={ui.banner}>
          <Icon name="info" />
          <p>{banner}</p>
        </aside>
      ) : null}
      <div className={navigation ? 'page-body page-body--dossier' : 'page-body page-body--plain'}>
        {navigation ? <SideNavigation {...navigation} /> : null}
        <main
          id="inhoud"
          className="page-main"
          tabIndex={-1}
          data-live-stream={live?.stream}
          data-live-from={live?.from}
        >
          <div className="page-main__inner">{children}</div>
        </main>
        {footer ? <footer className="page-footer">{footer}</footer> : null}
      </div>
    </>
  )
}
