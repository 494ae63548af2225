import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Board } from './board.tsx'
import type { BoardCardData } from './board-data.ts'

const phases = [
  { key: 'prepare', label: 'Voorbereiden' },
  { key: 'deliver', label: 'Opgeleverd', empty: 'Niets wacht op aanvaarding.' },
]
const lanes = [
  { key: 'short', label: 'Korte termijn' },
  { key: 'medium', label: 'Middellange termijn' },
]

function card(number: string, values: Partial<BoardCardData> = {}): BoardCardData {
  return {
    id: number,
    number,
    phase: 'prepare',
    lane: 'short',
    title: `Titel ${number}`,
    href: `acties/${number}`,
    state: { label: 'Belegd' },
    owner: 'Lid B',
    date: 'streef · mrt 2027',
    age: '6 dagen',
    ...values,
  }
}

const html = (cards: BoardCardData[]) => renderToStaticMarkup(<Board {...{ phases, lanes, cards }} />)

describe('the board', () => {
  it('lays each card in the cell of its phase and lane, in the order given', () => {
    const result = html([card('A2', { lane: 'medium' }), card('A1'), card('A3')])
    const [, short = '', medium = ''] = result.split(/data-lane="(?:short|medium)"/)
    expect(short.match(/Titel A\d/g)).toEqual(['Titel A1', 'Titel A3'])
    expect(medium).toContain('Titel A2')
  })

  it('counts a phase in its heading, and says it when a phase is empty', () => {
    const result = html([card('A1'), card('A2')])
    expect(result).toContain('aria-label="Voorbereiden, 2 acties"')
    expect(result.match(/Niets wacht op aanvaarding\./g)).toHaveLength(1)
  })

  it('says health, silence and the edge without leaning on colour', () => {
    const health = { label: 'Loopt vast', tone: 'bad', sign: 'cross' } as const
    const result = html([card('A7', { edge: 'alert', still: true, age: '41 dagen stil', health })])
    expect(result).toContain('class="card alert"')
    expect(result).toContain('data-sign="cross">Loopt vast<span class="still">41 dagen stil</span>')
  })

  it('keeps a card lean: a board holds hundreds', () => {
    const health = { label: 'Op koers', tone: 'ok', sign: 'check' } as const
    const elements = (cards: BoardCardData[]) => html(cards).match(/<[a-z]/g)?.length ?? 0
    expect(
      elements([card('A1', { health }), card('A2', { health })]) - elements([card('A1', { health })]),
    ).toBe(8)
  })

  it('needs no inline style and escapes titles', () => {
    const result = html([card('A1', { title: '<b>x</b>' })])
    expect(result).not.toContain('style=')
    expect(result).toContain('&lt;b&gt;x')
  })
})
