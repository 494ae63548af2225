import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'

export interface Account {
  name: string
  /** Answers for a partner: the way to what they are asked. */
  isContact?: boolean
}

interface TopBarProps {
  account?: Account
  search?: string | false
}

export function TopBar({ account, search = '' }: TopBarProps) {
  return (
    <header className="top-bar">
      <a className="top-bar__brand" href="/" aria-label={ui.productHome}>
        {ui.product}
      </a>
      {search === false ? null : (
        <search className="top-bar__search">
          <form action="/zoeken">
            <Icon name="search" size={18} />
            <input
              type="search"
              name="q"
              id="zoeken"
              aria-label={ui.search}
              aria-keyshortcuts="Control+K"
              placeholder={ui.searchPlaceholder}
              defaultValue={search}
              autoComplete="off"
            />
          </form>
        </search>
      )}
      <div className="top-bar__account">
        {account ? <SignedIn {...account} /> : <a href="/inloggen">{ui.signIn}</a>}
      </div>
    </header>
  )
}

function SignedIn({ name, isContact }: Account) {
  return (
    <>
      {isContact ? <a href="/afstemmingen">{ui.alignments}</a> : null}
      <a href="/account">{`${name} · ${ui.account}`}</a>
      <form method="post" action="/uitloggen">
        <button className="top-bar__link" type="submit">
          {ui.signOut}
        </button>
      </form>
    </>
  )
}
