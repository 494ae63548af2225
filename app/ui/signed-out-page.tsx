import type { LostForm } from '#app/auth/lost-form.server.ts'
import { labelOfTyped, signedOut as words } from '#app/text/signed-out.ts'
import { ui } from '#app/text/ui.ts'
import { Button } from './button.tsx'
import { FormActions } from './form.tsx'
import { Notice } from './notice.tsx'
import { PageHead } from './page-head.tsx'
import { PageShell } from './page-shell.tsx'
import { Panel } from './panel.tsx'
import { TextArea } from './text-area.tsx'
import theme from './theme.css?url'
import { isTyped } from './typed-field.ts'

interface SignedOutPageProps {
  lost: LostForm
  entryScript: string
}

/**
 * The whole document that answers a form of somebody who is no longer signed in. Its form has no `action`: it posts to
 * the address of this page, which is the one that was posted to.
 */
export function SignedOutPage({ lost, entryScript }: SignedOutPageProps) {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.title} - ${ui.product}`}</title>
        <link rel="stylesheet" href={theme} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" src={entryScript} />
      </head>
      <body>
        <PageShell search={false}>
          <PageHead title={words.title} sub={words.sub} />
          <Notice kind="warn" title={words.steps}>
            <ol>
              <li>
                {words.first}{' '}
                <a href={`/inloggen?naar=${encodeURIComponent(lost.path)}`} target="_blank" rel="noopener">
                  {words.signIn}
                </a>
              </li>
              <li>{words.second}</li>
            </ol>
            {lost.hadFile ? <p>{words.file}</p> : null}
            {lost.hadSecret ? <p>{words.secret}</p> : null}
          </Notice>
          <Panel title={words.typed} id="verstuurd">
            <AgainForm lost={lost} />
          </Panel>
        </PageShell>
      </body>
    </html>
  )
}

function AgainForm({ lost }: { lost: LostForm }) {
  const fields = lost.fields.map(([name, value], index) => ({ id: `veld-${index + 1}`, name, value }))
  return (
    <form
      method="post"
      className="form"
      data-unsaved="typed"
      encType={lost.isMultipart ? 'multipart/form-data' : undefined}
    >
      <p className="muted">{words.typedHint}</p>
      {fields.map(({ id, name, value }) =>
        isTyped(name, value) ? (
          <TextArea
            key={id}
            id={id}
            name={name}
            label={labelOfTyped(name)}
            defaultValue={value}
            rows={Math.min(12, value.split('\n').length + 1)}
            markOptional={false}
            readOnly
          />
        ) : (
          <input key={id} type="hidden" name={name} value={value} />
        ),
      )}
      <FormActions>
        <Button variant="primary">{words.again}</Button>
      </FormActions>
    </form>
  )
}
