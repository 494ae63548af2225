import { describe, expect, it } from 'vitest'
import { toAddress, toQuery } from './address.ts'
import { toFilter, toSorts } from './filter.ts'
import { readView } from './params.ts'

const read = (query: string) => readView(new URLSearchParams(query))
const person = '3f2c1a68-5a3f-4c55-9c39-6d0c0d3a1b11'
const asker = { dossierId: 'd', viewerId: person, today: '2026-11-20' }

describe('reading an address of the table', () => {
  it('finds nothing asked in an empty one', () => {
    const { view, ignored } = read('')
    expect(ignored).toEqual([])
    expect(view).toMatchObject({ termijn: [], sorteer: [], pagina: 1, zoek: '', teLaat: false, kolommen: [] })
  })

  it('takes several values repeated or with commas', () => {
    expect(read('status=blocked&status=ready').view.status).toEqual(['blocked', 'ready'])
    expect(read('status=blocked,ready').view.status).toEqual(['blocked', 'ready'])
  })

  it('keeps the comma in a deelaspect', () => {
    expect(read('deelaspect=Kennis%2C+kunde&deelaspect=Lobby').view.deelaspect).toEqual([
      'Kennis, kunde',
      'Lobby',
    ])
  })

  it('keeps columns in their fixed order', () => {
    expect(read('kolommen=trekker,nummer,status').view.kolommen).toEqual(['nummer', 'status', 'trekker'])
  })

  it('leaves out the usual columns', () => {
    const usual = 'titel,termijn,status,gezondheid,trekker,streefdatum,laatsteWijziging'
    expect(read(`kolommen=${usual}`).view.kolommen).toEqual([])
    expect(read('kolommen=titel').view.kolommen).toEqual(['titel'])
  })

  it.each([
    ['status=gereed', 'status'],
    ['termijn=short,kort', 'termijn'],
    ['trekker=jan', 'trekker'],
    ['pagina=0', 'pagina'],
    ['pagina=1e3', 'pagina'],
    ['pagina=99999999999999999999', 'pagina'],
    ['teLaat=ja', 'teLaat'],
    ['sorteer=naam', 'sorteer'],
    ['groepeer=kleur', 'groepeer'],
    [`zoek=${'a'.repeat(201)}`, 'zoek'],
  ])('leaves out %s and says so', (query, name) => {
    const { view, ignored } = read(`${query}&gezondheid=stuck`)
    expect(ignored).toEqual([name])
    expect(view).toEqual({ ...read('').view, gezondheid: ['stuck'] })
  })

  it('loses signs that a database refuses', () => {
    expect(read('zoek=wet%00+bibob').view.zoek).toBe('wet  bibob')
  })
})

describe('writing an address', () => {
  it.each([
    '',
    'zoek=wet+bibob&termijn=short,geen&status=blocked&trekker=ik&deelaspect=Kennis%2C+kunde&gezondheid=stuck',
    'teLaat=true&stil=true&groepeer=fase&kolommen=nummer,titel&sorteer=-streefdatum,nummer&pagina=3',
  ])('gives back what it read: %s', (query) => {
    expect(toQuery(read(query).view).replaceAll('%2C', ',')).toBe(query.replaceAll('%2C', ','))
  })

  it('leaves out what goes without saying', () => {
    expect(toAddress('/tabel', read('pagina=1&teLaat=false&zoek=').view)).toBe('/tabel')
  })
})

describe('what an address asks of the query', () => {
  it('knows who "ik" is, and nobody', () => {
    expect(toFilter(read('trekker=ik,geen').view, asker).owners).toEqual([person, 'none'])
  })

  it('counts still from thirty days back', () => {
    expect(toFilter(read('stil=true').view, asker).stillSince).toBe('2026-10-21')
  })

  it('takes words apart, and signs only as they are', () => {
    expect(toFilter(read('zoek=Wet+Bibob%3A').view, asker).words).toEqual(['wet', 'bibob'])
    expect(toFilter(read('zoek=%25').view, asker).words).toEqual(['%'])
  })

  it('puts the group before the order, in the direction that was asked', () => {
    expect(toSorts(['-streefdatum', '-termijn'], 'termijn')).toEqual([
      { key: 'term', descending: true },
      { key: 'target', descending: true },
    ])
  })

  it('asks each key once', () => {
    expect(toSorts(['nummer', '-nummer'])).toEqual([{ key: 'number', descending: false }])
  })
})
