import { describe, expect, it } from 'vitest'
import { actionEventSchemas } from '#workflows/action-item/events.ts'
import { importEventSchemas } from '#workflows/import/events.ts'
import { changedBy, type HistoryRow, historyExcerpt, historyQuote, historySentence } from './history.ts'

const row = (values: Partial<HistoryRow>): HistoryRow => ({
  subject: 'action',
  type: 'start',
  payload: {},
  texts: null,
  actor_name: 'Lid A',
  ...values,
})

describe('a sentence', () => {
  it('names who did what', () => expect(historySentence(row({}))).toBe('Lid A startte de uitvoering.'))

  it('tells for whom and when', () => {
    const payload = { ownerId: 'x', certainty: 'fixed', targetOn: '2027-02-12' }
    expect(historySentence(row({ type: 'assign', payload, other_name: 'Lid B' }))).toBe(
      'Lid A belegde de actie bij Lid B; streefdatum: vast 12 februari 2027.',
    )
  })

  it.each([
    ['organisation', 'Jo namens LIEC gaf akkoord op versie 2.'],
    ['official', 'Jo (LIEC, ambtelijk) gaf akkoord op versie 2.'],
    ['personal', 'Jo (LIEC, persoonlijk) gaf akkoord op versie 2.'],
  ])('says in whose name a partner answered: %s', (capacity, sentence) => {
    const payload = { capacity, planVersion: 2, channel: 'link' }
    const texts = { respondentName: 'Jo' }
    const answer = row({ subject: 'alignment', type: 'agree', payload, texts, organisation_name: 'LIEC' })
    expect(historySentence(answer)).toBe(sentence)
  })

  it('keeps its sense when texts and names were erased', () => {
    expect(historySentence(row({ type: 'block', actor_name: null }))).toBe(
      'Aanjager meldde een blokkade; oplossen kan: een partij waarvan de naam is gewist.',
    )
    const payload = { ownerId: 'x' }
    expect(historySentence(row({ type: 'reassign', payload }))).toContain('iemand die hier niet meer staat')
  })

  it('exists for every type, ends with a full stop and holds no loose ends', () => {
    const types = [
      ...Object.keys(actionEventSchemas).map((type) => row({ type })),
      ...Object.keys(importEventSchemas).map((type) => row({ subject: 'import', type })),
      ...['addMember', 'changeRole', 'removeMember'].map((type) => row({ subject: 'member', type })),
      row({ type: 'create' }),
      row({ subject: 'comment', type: 'comment' }),
      row({ subject: 'dossier', type: 'createDossier' }),
      row({ subject: 'dossier', type: 'somethingNew' }),
    ]
    for (const each of types) expect(historySentence(each)).toMatch(/^[A-Z][^!]*\.$/)
    expect(historySentence(row({ type: 'constructor' }))).toBe('Lid A wijzigde de actie.')
  })
})

describe('who changed something meanwhile', () => {
  const change = { actor_id: 'p1', actor_name: 'Lid A' }
  it('is a name', () => expect(changedBy(change, 'p2')).toBe('Lid A'))
  it('may be the reader, in another window', () => expect(changedBy(change, 'p1')).toBe('uzelf'))
})

describe('a quote', () => {
  it('holds the reason, the question or the report', () => {
    expect(historyQuote(row({ texts: { reason: 'Geen geld', unblocker: 'BZK' } }))).toBe('Geen geld')
    expect(historyQuote(row({ texts: { report: 'Loopt goed' } }))).toBe('Loopt goed')
  })

  it('begins in plain words where there is little room', () => {
    const report = `## Stand\n\nDe proef leverde **31 signalen** op. ${'Meer volgt later. '.repeat(20)}`
    const excerpt = historyExcerpt(row({ texts: { report } })) ?? ''
    expect(excerpt).toMatch(/^Stand De proef leverde 31 signalen op\. .*…$/)
    expect(excerpt.length).toBeLessThanOrEqual(161)
    expect(historyExcerpt(row({}))).toBeUndefined()
  })

  it('is not there when it was erased', () => expect(historyQuote(row({}))).toBeUndefined())
})
