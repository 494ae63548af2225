import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formValues, parseForm } from './forms.ts'

function form(...fields: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('reading a form', () => {
  it('keeps what was typed, and joins the values of a group', () => {
    expect(formValues(form(['naam', ' Anna '], ['kies', 'a'], ['kies', 'b']))).toEqual({
      naam: ' Anna ',
      kies: 'a,b',
    })
  })

  it('loses a NUL, which no database stores', () => {
    expect(formValues(form(['naam', 'An\u0000na']))).toEqual({ naam: 'Anna' })
  })

  it('takes an empty field as not given, and says everything that is wrong at its field', () => {
    const schema = z.object({ naam: z.string('required'), kleur: z.enum(['rood'], 'invalid') })
    const parsed = parseForm(schema, form(['naam', ' '], ['kleur', 'x']))
    expect(parsed).toEqual({
      ok: false,
      errors: { naam: 'Vul dit in.', kleur: 'Kies een van de mogelijkheden.' },
      values: { naam: ' ', kleur: 'x' },
    })
  })

  const schema = z.object({
    aantal: z.coerce.number().int().min(1, 'outOfRange').max(10, 'outOfRange'),
    tekst: z.string().trim().min(1, 'required').max(2_000, 'tooLong'),
    kleur: z.enum(['rood'], 'required').nullable(),
    wie: z.uuid('required'),
    delen: z.array(z.string().max(5, 'tooLong')).optional(),
  })
  const good = { aantal: '3', tekst: 'x', kleur: 'rood', wie: crypto.randomUUID() }

  it.each([
    [{ aantal: 'drie' }, { aantal: 'Vul een getal in, in cijfers.' }],
    [{ aantal: '2,5' }, { aantal: 'Vul een getal in, in cijfers.' }],
    [{ aantal: '2.5' }, { aantal: 'Vul een heel getal in, zonder komma.' }],
    [{ aantal: '11' }, { aantal: 'Kies een getal van 1 tot en met 10.' }],
    [{ aantal: '' }, { aantal: 'Vul dit in.' }],
    [{ tekst: ` ${'x'.repeat(2_314)} ` }, { tekst: 'Maximaal 2.000 tekens; u typte er 2.314.' }],
    [{ kleur: '' }, { kleur: 'Kies een van de mogelijkheden.' }],
    [{ kleur: 'blauw' }, { kleur: 'Kies een van de mogelijkheden.' }],
    [{ wie: '' }, { wie: 'Kies een van de mogelijkheden.' }],
    [{ wie: 'ik' }, { wie: 'Kies een van de mogelijkheden.' }],
  ])('says of %j what to do about it', (typed, errors) => {
    const fields = Object.entries({ ...good, ...typed })
    expect(parseForm(schema, form(...fields))).toMatchObject({ ok: false, errors })
  })

  it('counts no characters in a list of texts', () => {
    const parsed = parseForm(schema, form(...Object.entries(good)), { delen: ['kort', 'te lang'] })
    expect(parsed).toMatchObject({ errors: { delen: 'Maximaal 5 tekens.' } })
  })
})
