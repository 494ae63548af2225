import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'
import { Bar } from './meter.tsx'
import { PageShell } from './page-shell.tsx'
import { pagesShown } from './pagination.tsx'
import { initials } from './person.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SortHeader } from './table.tsx'

const html = renderToStaticMarkup

describe('fields', () => {
  it('tie hint and error to the control, and the summary to the field', () => {
    const field = html(
      <DateField name="datum" label="Streefdatum" hint="Mag later." error="Vul een datum in." />,
    )
    expect(field).toContain('aria-describedby="datum-uitleg datum-fout"')
    expect(field).toContain('aria-invalid="true"')
    expect(field).toContain('id="datum-fout"')
    expect(html(<ErrorSummary errors={[{ field: 'datum', message: 'Vul een datum in.' }]} />)).toContain(
      'href="#datum"',
    )
  })

  it('say what is not required, and keep what was typed', () => {
    expect(html(<DateField name="datum" label="Datum" defaultValue="2027-02-12" />)).toMatch(
      /\(niet verplicht\).*value="2027-02-12"/s,
    )
    expect(html(<DateField name="datum" label="Datum" required />)).not.toContain('niet verplicht')
  })

  it('give each choice its own id and one of them the check', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const group = html(<RadioGroup name="keuze" label="Keuze" options={options} defaultValue="b" required />)
    expect(group.match(/checked/g)).toHaveLength(1)
    expect(group).toContain('for="keuze-b"')
  })

  it('leave no trace of an error summary without errors', () => {
    expect(html(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('forms', () => {
  it('carry intent, nonce and version, and leave the checking to the server', () => {
    const form = html(
      <Form intent="start" nonce="n1" version={3} hidden={{ actie: 5 }}>
        x
      </Form>,
    )
    expect(form).toContain('method="post"')
    expect(form).toContain('novalidate')
    for (const [name, value] of [
      ['intent', 'start'],
      ['nonce', 'n1'],
      ['version', '3'],
      ['actie', '5'],
    ]) {
      expect(form).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
    }
  })
})

describe('the frame', () => {
  const items = [
    { label: 'Bord', href: '/dossiers/x/bord', current: true, count: 8 },
    { label: 'Tabel', href: '/dossiers/x/tabel' },
  ]

  it('offers signing out as a form, and marks where you are', () => {
    const page = html(
      <PageShell account={{ name: 'Lid A' }} navigation={{ title: 'X', href: '/dossiers/x', items }}>
        <h1>Bord</h1>
      </PageShell>,
    )
    expect(page).toContain('<form method="post" action="/uitloggen">')
    expect(page.match(/aria-current="page"/g)).toHaveLength(1)
    expect(page).toContain('popovertarget="dossiermenu"')
    expect(page).toMatch(/href="#inhoud".*<main id="inhoud"/s)
  })

  it('offers signing in to who is not', () => {
    expect(html(<PageShell search={false}>x</PageShell>)).toContain('href="/inloggen"')
  })

  it('uses no inline style anywhere', () => {
    expect(html(<Bar share={0.125} />)).not.toContain('style=')
    expect(html(<Bar share={0.125} />)).toContain('width="12.5%"')
  })
})

it('sorted columns say so', () => {
  const row = (
    <table>
      <thead>
        <tr>
          <SortHeader label="Nummer" href="?sorteer=-nummer" sorted="ascending" />
        </tr>
      </thead>
    </table>
  )
  expect(html(row)).toContain('aria-sort="ascending"')
})

it('paging shows the ends and the neighbours', () => {
  expect(pagesShown(5, 40)).toEqual([1, 4, 5, 6, 40])
  expect(pagesShown(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(pagesShown(1, 2)).toEqual([1, 2])
})

it('initials take the first and the last word', () => {
  expect([initials('Anna de Vries'), initials('Ömer'), initials(' ')]).toEqual(['AV', 'Ö', ''])
})
