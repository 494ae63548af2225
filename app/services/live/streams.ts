import type { Role } from '#workflows/roles.ts'

/** As what somebody looks: one of the dossier's own people, or who answers for partner organisations. */
export type Sight = { as: 'member'; dossierId: string; role: Role } | PartnerSight

export type PartnerSight = {
  as: 'partner'
  organisations: Set<string>
  /** By a personal link: this one alignment, and what is said about its action. */
  only?: { alignmentId: string; actionNumber: number }
}

/** One open answer to one browser tab. */
export type Stream = {
  personId: string
  /** The digest of the session, or of the personal link, that it was opened with. */
  key: string
  sight: Sight
  /** Per dossier, up to which number of its log this browser was told what it may hear. */
  seen: Map<string, number>
  openedAt: number
  write(frame: Uint8Array): void
  close(): void
}

/** An open page or two, on a desk and on a phone; in the demo everybody is the same few people. */
const PER_PERSON = 40
const PER_PROCESS = 2_000

export type Full = 'person' | 'process'

/** The open streams of this process, and which of them look at which dossier. */
export class Streams {
  readonly #all = new Set<Stream>()
  readonly #watching = new Map<string, Set<Stream>>()
  readonly #people = new Map<string, number>()

  /** Why one more does not fit. */
  full(personId: string): Full | undefined {
    if (this.#all.size >= PER_PROCESS) return 'process'
    return (this.#people.get(personId) ?? 0) >= PER_PERSON ? 'person' : undefined
  }

  add(stream: Stream): void {
    this.#all.add(stream)
    this.#people.set(stream.personId, (this.#people.get(stream.personId) ?? 0) + 1)
    for (const dossierId of stream.seen.keys()) this.watch(stream, dossierId)
  }

  watch(stream: Stream, dossierId: string): void {
    const watching = this.#watching.get(dossierId) ?? new Set()
    this.#watching.set(dossierId, watching.add(stream))
  }

  remove(stream: Stream): void {
    if (!this.#all.delete(stream)) return
    const left = (this.#people.get(stream.personId) ?? 1) - 1
    if (left > 0) this.#people.set(stream.personId, left)
    else this.#people.delete(stream.personId)
    for (const dossierId of stream.seen.keys()) {
      const watching = this.#watching.get(dossierId)
      watching?.delete(stream)
      if (watching?.size === 0) this.#watching.delete(dossierId)
    }
  }

  get all(): readonly Stream[] {
    return [...this.#all]
  }

  get size(): number {
    return this.#all.size
  }

  get dossierIds(): string[] {
    return [...this.#watching.keys()]
  }

  of(dossierId: string): readonly Stream[] {
    return [...(this.#watching.get(dossierId) ?? [])]
  }
}
