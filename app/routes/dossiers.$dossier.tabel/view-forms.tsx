import { viewsText } from '#app/text/table.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { SavedView } from '#db/queries/saved-views.ts'
import type { ViewsAnswer } from './saved-views.server.ts'

type Refused = Extract<ViewsAnswer, { ok: false }>

/** Keeps filters, order, columns and group under a name. */
export function SaveView({ query, refused }: { query: string; refused?: Refused }) {
  const mine = refused?.values.intent === 'saveView' ? refused : undefined
  return (
    <details className="facet" name="weergaven" open={mine !== undefined}>
      <summary className="chip chip--quiet">{viewsText.save}</summary>
      <div className="facet__panel">
        <Form intent="saveView" hidden={{ query }}>
          <TextField
            name="name"
            label={viewsText.name}
            required
            maxLength={80}
            size={28}
            autoComplete="off"
            defaultValue={mine?.values.name}
            error={mine?.errors.name}
          />
          <CheckboxField
            name="shared"
            label={viewsText.shared}
            defaultChecked={mine?.values.shared === 'on'}
          />
          <FormActions>
            <Button small>{viewsText.keep}</Button>
          </FormActions>
        </Form>
      </div>
    </details>
  )
}

type ManageProps = { own: readonly SavedView[]; query: string; refused?: Refused }

export function ManageViews({ own, query, refused }: ManageProps) {
  const isOpen = own.some((view) => view.id === refused?.values.id)
  return (
    <details className="facet" name="weergaven" open={isOpen}>
      <summary className="chip chip--quiet">{viewsText.manage}</summary>
      <div className="facet__panel">
        <ul className="plain-list">
          {own.map((view) => (
            <li key={view.id}>
              <OwnView {...{ view, query }} refused={refused?.values.id === view.id ? refused : undefined} />
            </li>
          ))}
        </ul>
        <p className="muted small">{viewsText.removeWhy}</p>
      </div>
    </details>
  )
}

function OwnView({ view, query, refused }: { view: SavedView; query: string; refused?: Refused }) {
  const { id, name, is_shared } = view
  const shared = refused ? refused.values.shared === 'on' : is_shared
  return (
    <Form intent="changeView" hidden={{ id, query }} layout="inline" aria-label={viewsText.change(name)}>
      <TextField
        name="name"
        id={`${id}-name`}
        label={viewsText.name}
        required
        maxLength={80}
        size={22}
        autoComplete="off"
        defaultValue={refused?.values.name ?? name}
        error={refused?.errors.name}
      />
      <CheckboxField name="shared" id={`${id}-shared`} label={viewsText.shared} defaultChecked={shared} />
      <Button small aria-label={`${viewsText.keep}: ${name}`}>
        {viewsText.keep}
      </Button>
      <Button
        small
        variant="quiet"
        name="intent"
        value="removeView"
        aria-label={`${viewsText.remove}: ${name}`}
      >
        {viewsText.remove}
      </Button>
    </Form>
  )
}
