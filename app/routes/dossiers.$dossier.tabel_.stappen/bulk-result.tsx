import type { FormValues } from '#app/http/forms.ts'
import type { OneOfMany } from '#app/services/actions/change-many.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { bulkText } from '#app/text/bulk.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyActor } from '#app/text/history.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { StepForm } from './bulk-form.tsx'
import type { BulkPageData } from './bulk-page.server.ts'

interface BulkResultProps {
  page: BulkPageData
  results: readonly OneOfMany[]
  values: FormValues
}

/** Per action what happened, and the form again for those that changed meanwhile. */
export function BulkResult({ page, results, values }: BulkResultProps) {
  const done = results.filter(({ ok }) => ok).length
  const failed = results.length - done
  const again = new Set(results.filter((result) => !result.ok && result.again).map(({ number }) => number))
  const rows = page.rows
    .filter(({ number }) => again.has(number))
    .map((row) => ({ ...row, seenVersion: row.version }))
  return (
    <>
      {done > 0 ? <Notice kind="ok" title={bulkText.done(done)} /> : null}
      {failed > 0 ? <Notice kind="error" title={bulkText.notDone(failed)} /> : null}
      <Panel>
        <ResultTable {...{ page, results }} />
      </Panel>
      {rows.length > 0 ? (
        <Panel title={bulkText.again} id="opnieuw">
          <Stack>
            <p>{bulkText.againDetail}</p>
            <StepForm page={page} rows={rows} values={values} errors={{}} />
          </Stack>
        </Panel>
      ) : null}
      <p>
        <LinkButton href={page.back}>{bulkText.back}</LinkButton>
      </p>
    </>
  )
}

function ResultTable({ page, results }: Omit<BulkResultProps, 'values'>) {
  const titles = new Map(page.rows.map(({ number, title }) => [number, title]))
  return (
    <Table caption={bulkText.result} hideCaption dense>
      <thead>
        <tr>
          <th scope="col">{bulkText.action}</th>
          <th scope="col">{bulkText.result}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.number}>
            <th scope="row">
              <a href={`${page.base}/acties/${result.number}`}>
                {`${actionNumber(result.number)} ${titles.get(result.number) ?? ''}`}
              </a>
            </th>
            <td>
              <Tag tone={result.ok ? 'ok' : 'bad'} sign={result.ok ? 'check' : 'cross'}>
                {result.ok ? bulkText.ok : bulkText.failed}
              </Tag>{' '}
              {result.ok ? bulkText.nowIn(result.state) : result.reason}
              {result.ok ? null : <Meanwhile changes={result.changes} />}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type Changes = Extract<OneOfMany, { ok: false }>['changes']

function Meanwhile({ changes }: { changes: Changes }) {
  if (changes.length === 0) return null
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.id}>
          {actionPage.conflict.change(doneOf(change.type), historyActor(change), formatDateTime(change.at))}
        </li>
      ))}
    </ul>
  )
}

const doneOf = (type: string) =>
  Object.hasOwn(eventLabels, type) ? eventLabels[type as ActionEventType].done : type
