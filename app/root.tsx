import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { getViewer } from '#app/auth/access.server.ts'
import { errorWords, unexpectedError } from '#app/text/errors.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import themeUrl from '#app/ui/theme.css?url'

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await getViewer(args)
  return {
    entryScript: args.context.entryScript,
    account: viewer && { name: viewer.name, isContact: viewer.isContact },
  }
}

/** The frame of every page, also of an error page. No script of Remix: nothing hydrates. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {data ? <script type="module" src={data.entryScript} /> : null}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${wordsFor(error).title} - ${ui.product}` : ui.product },
]

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: themeUrl },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export function ErrorBoundary() {
  const { title, detail } = wordsFor(useRouteError())
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <PageShell account={data?.account} search={false}>
      <PageHead title={title} sub={detail} />
      <LinkButton href="/">{unexpectedError.home}</LinkButton>
    </PageShell>
  )
}

function wordsFor(error: unknown): { title: string; detail: string } {
  return (isRouteErrorResponse(error) && errorWords[error.status]) || unexpectedError
}
