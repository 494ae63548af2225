import { Fragment } from 'react'
import { waitsFor } from '#app/text/action-page.ts'
import { gateText, unmetSentence } from '#app/text/gates.ts'
import type { Gate, UnmetGate } from '#workflows/action-item/guards.ts'

/** Where on the page an unmet gate can be met. */
const places: Partial<Record<Gate, string>> = {
  plan: '#plan',
  milestone: '#mijlpalen',
  milestonesDone: '#mijlpalen',
  evidence: '#bewijs',
}

/** Why a step is not possible yet; in bold what it waits for, as a link to where that is. */
export function Unmet({ unmet }: { unmet: readonly UnmetGate[] }) {
  if (unmet.length === 0) return unmetSentence(unmet)
  const [before, after] = unmetSentence(unmet).split(unmet.map((gate) => gateText(gate)).join('; '))
  return (
    <>
      {before}
      {unmet.map((gate, index) => (
        <Fragment key={gate.gate}>
          {index > 0 ? '; ' : ''}
          <GateWords gate={gate} />
        </Fragment>
      ))}
      {after}
    </>
  )
}

function GateWords({ gate }: { gate: UnmetGate }) {
  const [sentence, thing] = [gateText(gate), waitsFor(gate)]
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
