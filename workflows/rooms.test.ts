import { describe, expect, it } from 'vitest'
import { ROLES } from './roles.ts'
import { mayRead, mayWrite, type Place } from './rooms.ts'

const internal: Place = { room: 'internal', organisationId: null }
const partners: Place = { room: 'partners', organisationId: null }
const own: Place = { room: 'partner', organisationId: 'liec' }
const other: Place = { room: 'partner', organisationId: 'ccv' }
const liec = { organisationId: 'liec' }

describe('rooms', () => {
  it('a partner reads and writes in its own room and in that of all partners, and nowhere else', () => {
    expect([internal, partners, own, other].map((place) => mayRead(liec, place))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([internal, partners, own, other].map((place) => mayWrite(liec, place))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('the dossier’s own people read every room; who speaks where follows from the role', () => {
    const cells = ROLES.map((role) => [
      role,
      [internal, partners, own].map((place) => mayRead({ role, isOwner: false }, place)),
      [internal, partners, own].map((place) => mayWrite({ role, isOwner: false }, place)),
    ])
    expect(cells).toEqual([
      ['coordinator', [true, true, true], [true, true, true]],
      ['chair', [true, true, true], [true, true, true]],
      ['member', [true, true, true], [true, true, true]],
      ['adviser', [true, true, true], [true, true, true]],
      ['board', [true, true, true], [true, false, false]],
      ['partner', [false, false, false], [false, false, false]],
    ])
  })
})
