import { recessText as words } from '#app/text/calendar.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

interface RecessListProps {
  recesses: readonly { id: string; dossier_id: string | null; name: string; from: string; to: string }[]
  /** Whether this one can be taken away here. */
  isRemovable: (recess: { dossier_id: string | null }) => boolean
  /** Whether what holds for every dossier is marked so. */
  markGeneral?: boolean
}

export function RecessList({ recesses, isRemovable, markGeneral = false }: RecessListProps) {
  if (recesses.length === 0) return <p>{words.none}</p>
  return (
    <ul className="plain-list stack">
      {recesses.map((recess) => (
        <li key={recess.id} className="cluster">
          <span>
            <strong>{recess.name}</strong>
            {`: ${words.period(recess.from, recess.to)}`}
            {markGeneral && recess.dossier_id === null ? (
              <span className="muted small">{` (${words.general})`}</span>
            ) : null}
          </span>
          {isRemovable(recess) ? (
            <Form intent="removeRecess" hidden={{ recess: recess.id }} layout="inline">
              <Button small aria-label={words.removeLabel(recess.name)}>
                {words.remove}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
