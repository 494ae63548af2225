import type { AlignmentRow } from '#db/queries/alignments.ts'
import type { AlignmentItem } from '#workflows/alignment/advance.ts'
import type { AlignmentFacts } from '#workflows/alignment/facts.ts'

/** The columns that hold what the machine knows; a list that asks for steps selects at least these. */
export type AlignmentFactRow = Pick<AlignmentRow, 'state' | keyof ReturnType<typeof factColumns>>

/** Promise: the row as the machine sees it. */
export function toAlignmentItem(row: AlignmentFactRow): AlignmentItem {
  return {
    state: row.state,
    facts: {
      involvement: row.involvement,
      answerBy: row.answer_by,
      presentedVersion: row.presented_version,
      editorialVersion: row.editorial_version,
      answer: row.answer,
      answerVersion: row.answer_version,
      answerHash: row.answer_hash,
      conditionCount: row.condition_count,
      openConditions: row.open_conditions,
      metConditions: row.met_conditions,
      overridden: row.overridden,
      termPassed: row.term_passed,
      released: row.released,
    },
  }
}

/** Promise: the columns that hold what the machine knows. */
export function toAlignmentColumns({ state, facts }: AlignmentItem) {
  return { state, ...factColumns(facts) } satisfies Partial<AlignmentRow>
}

function factColumns(facts: AlignmentFacts) {
  return {
    involvement: facts.involvement,
    answer_by: facts.answerBy,
    presented_version: facts.presentedVersion,
    editorial_version: facts.editorialVersion,
    answer: facts.answer,
    answer_version: facts.answerVersion,
    answer_hash: facts.answerHash,
    condition_count: facts.conditionCount,
    open_conditions: facts.openConditions,
    met_conditions: facts.metConditions,
    overridden: facts.overridden,
    term_passed: facts.termPassed,
    released: facts.released,
  }
}
