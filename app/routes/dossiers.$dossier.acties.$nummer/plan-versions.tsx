import { planChangeChoices } from '#app/text/action-fields.ts'
import { actionPage } from '#app/text/action-page.ts'
import { formatDate, formatDateTime } from '#app/text/dates.ts'
import { Button } from '#app/ui/button.tsx'
import { Diff } from '#app/ui/diff.tsx'
import { FormActions } from '#app/ui/form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.plan

/** Every version with who wrote it, and the difference between any two. */
export function PlanVersions({ base, plan: { versions, texts, compare } }: ActionPageData) {
  const to = (from: number, until: number) => `${base}?van=${from}&naar=${until}#plan`
  return (
    <details className="more" open={compare.length > 0}>
      <summary>{words.versions(versions.length)}</summary>
      <Difference base={base} texts={texts} compare={compare} />
      <Table caption={words.versionsTitle} hideCaption dense>
        <thead>
          <tr>
            {Object.values(words.columns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, author_name, created_at, sha256, ...kind }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{author_name ?? actionPage.someone}</td>
              <td>{formatDateTime(created_at)}</td>
              <td>{number > 1 ? <KindOfChange {...kind} /> : null}</td>
              <td>
                <code>{sha256.slice(0, 8)}</code>
              </td>
              <td>
                {number > 1 ? (
                  <a href={to(number - 1, number)} aria-label={words.withPreviousFor(number - 1, number)}>
                    {words.withPrevious(number - 1)}
                  </a>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {versions.length > 2 ? (
        <CompareForm base={base} numbers={versions.map(({ number }) => number)} compare={compare} />
      ) : null}
    </details>
  )
}

type Kind = Pick<ActionPageData['plan']['versions'][number], 'change' | 'change_reason' | 'contested_at'>

function KindOfChange({ change, change_reason, contested_at }: Kind) {
  return (
    <>
      {contested_at ? words.contested(formatDate(contested_at)) : planChangeChoices[change].label}
      {change_reason ? <small className="facts__note">{words.because(change_reason)}</small> : null}
    </>
  )
}

type DifferenceProps = { base: string } & Pick<ActionPageData['plan'], 'texts' | 'compare'>

function Difference({ base, texts, compare: [from, to] }: DifferenceProps) {
  if (!from || !to) return null
  const bodyOf = (version: number) => texts.find(({ number }) => number === version)?.body ?? ''
  return (
    <section>
      <h3>{words.difference(from, to)}</h3>
      <Diff before={bodyOf(from)} after={bodyOf(to)} />
      <p>
        <a href={`${base}#plan`}>{words.hide}</a>
      </p>
    </section>
  )
}

type CompareFormProps = { base: string; numbers: number[]; compare: ActionPageData['plan']['compare'] }

function CompareForm({ base, numbers, compare: [from, to] }: CompareFormProps) {
  const options = numbers.map((number) => ({ value: String(number), label: words.version(number) }))
  const common = { options, placeholder: false, required: true } as const
  return (
    <form action={`${base}#plan`} className="form form--inline">
      <SelectField {...common} name="van" label={words.from} defaultValue={String(from ?? numbers.at(-1))} />
      <SelectField {...common} name="naar" label={words.to} defaultValue={String(to ?? numbers[0])} />
      <FormActions>
        <Button small>{words.compare}</Button>
      </FormActions>
    </form>
  )
}
