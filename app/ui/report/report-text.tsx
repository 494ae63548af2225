import { Fragment, type ReactNode } from 'react'
import { type Block, type ReportChapter, type Run, reportBlocks } from './blocks.ts'
import { fragmentsOf, groupMarks, type Marked, type MarkGroup } from './fragments.ts'

export interface ReportMark extends Marked {
  /** `aanbeveling-5` */
  id: string
  /** What stands behind the passage: where it leads, how far it is. */
  reference: ReactNode
}

interface ReportTextProps {
  source: string
  chapters: readonly ReportChapter[]
  marks: readonly ReportMark[]
  /** Every piece says where it stands in the source, so that a script can tell what was selected. */
  selectable?: boolean
}

type Context = {
  source: string
  groups: MarkGroup<ReportMark>[]
  seen: Set<MarkGroup<ReportMark>>
  selectable: boolean
}

/** A report to read, with passages marked in place. React escapes all of it: no HTML of the file reaches the page. */
export function ReportText({ source, chapters, marks, selectable = false }: ReportTextProps) {
  const context: Context = { source, groups: groupMarks(marks), seen: new Set(), selectable }
  return (
    <div className="report" data-report={selectable ? '' : undefined}>
      {reportBlocks(source, chapters).map((block) => (
        <BlockText key={startOf(block)} block={block} context={context} />
      ))}
    </div>
  )
}

const startOf = (block: Block) => (block.kind === 'list' ? block.items[0]?.[0] : block.runs[0])?.start ?? 0

function BlockText({ block, context }: { block: Block; context: Context }) {
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((runs) => (
          <li key={runs[0]?.start}>
            <Runs runs={runs} context={context} />
          </li>
        ))}
      </ul>
    )
  const text = <Runs runs={block.runs} context={context} />
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{text}</h2> : <h3>{text}</h3>
    case 'quote':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      )
    case 'lines':
      return <p className="report__lines">{text}</p>
    case 'paragraph':
      return <p>{text}</p>
  }
}

function Runs({ runs, context }: { runs: readonly Run[]; context: Context }) {
  const { groups, seen } = context
  return fragmentsOf(runs, groups, seen).map((fragment) => {
    const pieces = fragment.runs.map((run) => <Piece key={run.start} run={run} context={context} />)
    const key = fragment.runs[0]?.start
    if (!fragment.mark) return <Fragment key={key}>{pieces}</Fragment>
    const { mark, first, last } = fragment
    return (
      <Fragment key={key}>
        {first ? mark.marks.slice(1).map(({ id }) => <span key={id} id={id} />) : null}
        <mark id={first ? mark.marks[0]?.id : undefined}>{pieces}</mark>
        {last ? mark.marks.map(({ id, reference }) => <Fragment key={id}> {reference}</Fragment>) : null}
      </Fragment>
    )
  })
}

function Piece({ run: { start, end, style }, context }: { run: Run; context: Context }) {
  const text = context.source.slice(start, end)
  const at = context.selectable ? start : undefined
  if (style === 'strong') return <strong data-start={at}>{text}</strong>
  if (style === 'em') return <em data-start={at}>{text}</em>
  return at === undefined ? text : <span data-start={at}>{text}</span>
}
