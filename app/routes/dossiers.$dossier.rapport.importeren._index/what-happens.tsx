import { uploadText } from '#app/text/import.ts'
import { Panel } from '#app/ui/panel.tsx'

/** What follows after the file is chosen, so that nobody fears that it is for good. */
export function WhatHappens() {
  const { title, list } = uploadText.steps
  return (
    <Panel id="uitleg" title={title}>
      <ol className="plain-steps">
        {list.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Panel>
  )
}
