import { Fragment } from 'react'
import { waitsFor } from '#app/text/action-page.ts'
import { gateText, type PartnerNames, unmetSentence } from '#app/text/gates.ts'
import type { Gate, UnmetGate } from '#workflows/action-item/guards.ts'

/** Where on the page an unmet gate can be met. */
const places: Partial<Record<Gate, string>> = {
  plan: '#plan',
  milestone: '#mijlpalen',
  milestonesDone: '#mijlpalen',
  evidence: '#bewijs',
  alignment: '#afstemming',
}

/** Why a step is not possible yet; in bold what it waits for, as a link to where that is. */
export function Unmet({ unmet, names }: { unmet: readonly UnmetGate[]; names: PartnerNames }) {
  if (unmet.length === 0) return unmetSentence(unmet)
  const missing = unmet.map((gate) => gateText(gate, names)).join('; ')
  const [before, after] = unmetSentence(unmet, names).split(missing)
  return (
    <>
      {before}
      {unmet.map((gate, index) => (
        <Fragment key={gate.gate}>
          {index > 0 ? '; ' : ''}
          <GateWords gate={gate} names={names} />
        </Fragment>
      ))}
      {after}
    </>
  )
}

/** A part of a sentence; in bold, as a link, what it waits for. */
export function GateWords({ gate, names }: { gate: UnmetGate; names: PartnerNames }) {
  const [sentence, thing] = [gateText(gate, names), waitsFor(gate, names)]
  const at = thing ? sentence.indexOf(thing) : -1
  if (at < 0) return sentence
  const place = places[gate.gate]
  const bold = <b>{thing}</b>
  return (
    <>
      {sentence.slice(0, at)}
      {place ? <a href={place}>{bold}</a> : bold}
      {sentence.slice(at + thing.length)}
    </>
  )
}
