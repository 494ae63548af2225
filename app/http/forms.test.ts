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
      errors: { naam: 'Vul dit in.', kleur: 'Dit kan hier niet worden ingevuld.' },
      values: { naam: ' ', kleur: 'x' },
    })
  })
})
