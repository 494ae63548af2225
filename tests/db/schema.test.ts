import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIGESTS } from '#db/tables/mail-settings.ts'
import { ORGANISATION_KINDS } from '#db/tables/organisations.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { actionItemMachine } from '#workflows/action-item/machine.ts'
import {
  ACTION_STATES,
  CERTAINTIES,
  EVIDENCE_KINDS,
  HEALTHS,
  MILESTONE_STATES,
  PLAN_CHANGES,
  TERMS,
} from '#workflows/action-item/states.ts'
import { alignmentMachine } from '#workflows/alignment/machine.ts'
import {
  ALIGNMENT_STATES,
  ANSWERS,
  CAPACITIES,
  CHANNELS,
  CONDITION_STATES,
  INVOLVEMENTS,
} from '#workflows/alignment/states.ts'
import { importMachine } from '#workflows/import/machine.ts'
import { IMPORT_STATES } from '#workflows/import/states.ts'
import { ROLES } from '#workflows/roles.ts'
import { ROOMS } from '#workflows/rooms.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** TypeScript's word for a PostgreSQL column. `string` also stands for a union of strings. */
const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  integer: 'number',
  boolean: 'boolean',
  'timestamp with time zone': 'Date',
  bytea: 'Uint8Array',
  jsonb: 'json',
  ARRAY: 'array',
}

/** "table.column: type" of every column in the migrated database. */
async function storedColumns(): Promise<string[]> {
  const { rows } = await sql<{
    table_name: string
    column_name: string
    data_type: string
    is_nullable: string
  }>`
    select table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%'`.execute(database.db)
  return rows.map(
    (row) =>
      `${row.table_name}.${row.column_name}: ${TYPES[row.data_type] ?? row.data_type}${row.is_nullable === 'YES' ? ' | null' : ''}`,
  )
}

/** The same, read from db/database.ts and db/tables with the TypeScript compiler. */
function typedColumns(): string[] {
  const files = ['db/database.ts', ...readdirSync('db/tables').map((file) => `db/tables/${file}`)]
  const options = {
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
  }
  const resolution = { moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022 }
  const program = ts.createProgram(files, { ...options, ...resolution, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile('db/database.ts')
  const database = source?.statements.find(ts.isInterfaceDeclaration)
  if (!database) throw new Error('db/database.ts declares no interface')
  return checker
    .getTypeAtLocation(database)
    .getProperties()
    .flatMap((table) => {
      const type = checker.getTypeOfSymbolAtLocation(table, database)
      return type.getProperties().map((column) => {
        const declared = checker.getTypeOfSymbolAtLocation(column, database)
        return `${table.name}.${column.name}: ${describeType(checker, declared)}`
      })
    })
}

/** What a query reads from the column: Generated and ColumnType unfolded to their select type. */
function describeType(checker: ts.TypeChecker, declared: ts.Type): string {
  const select = declared.getProperty('__select__')
  const type = select?.valueDeclaration ? checker.getTypeOfSymbol(select) : declared
  const read = selectType(checker, type)
  const nullable = read.isUnion() && read.types.some((part) => part.flags & ts.TypeFlags.Null)
  const name = nameOf(checker, checker.getNonNullableType(read))
  return nullable ? `${name} | null` : name
}

function selectType(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const nonOptional = type.isUnion()
    ? type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined))
    : [type]
  const nullable = nonOptional.some((part) => part.flags & ts.TypeFlags.Null)
  return nullable || nonOptional.length !== 1 ? type : (nonOptional[0] ?? checker.getAnyType())
}

function nameOf(checker: ts.TypeChecker, type: ts.Type): string {
  const parts = type.isUnion() ? type.types : [type]
  if (parts.every((part) => part.flags & ts.TypeFlags.StringLike)) return 'string'
  if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLike)) return 'boolean'
  if (parts.every((part) => part.flags & ts.TypeFlags.NumberLike)) return 'number'
  const text = checker.typeToString(type)
  if (text === 'Date') return 'Date'
  if (text.startsWith('Uint8Array')) return 'Uint8Array'
  if (text === 'string[]' || text === 'number[]') return 'array'
  return 'json'
}

/** The values that a CHECK of the form `column in (…)` allows. */
async function allowed(table: string, column: string): Promise<string[]> {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = ${table}::regclass and contype = 'c'`.execute(database.db)
  const check = rows.map((row) => row.definition).find((text) => text.startsWith(`CHECK ((${column} = ANY`))
  if (!check) throw new Error(`no CHECK on ${table}.${column}`)
  return [...check.matchAll(/'(\w+)'::text/g)].map((match) => match[1] ?? '')
}

describe('schema and code', () => {
  it('know the same tables and columns, with the same types', async () => {
    expect(typedColumns().toSorted()).toEqual((await storedColumns()).toSorted())
  })

  it('know the same states: tuple, machine and CHECK', async () => {
    expect(await allowed('actions', 'state')).toEqual([...ACTION_STATES])
    expect(Object.keys(actionItemMachine.states)).toEqual([...ACTION_STATES])
    expect(await allowed('imports', 'state')).toEqual([...IMPORT_STATES])
    expect(Object.keys(importMachine.states)).toEqual([...IMPORT_STATES])
    expect(await allowed('alignments', 'state')).toEqual([...ALIGNMENT_STATES])
    expect(Object.keys(alignmentMachine.states)).toEqual([...ALIGNMENT_STATES])
  })

  it.each([
    ['memberships', 'role', ROLES],
    ['actions', 'certainty', CERTAINTIES],
    ['actions', 'term', TERMS],
    ['actions', 'health', HEALTHS],
    ['recommendations', 'term', TERMS],
    ['import_items', 'term', TERMS],
    ['milestones', 'state', MILESTONE_STATES],
    ['milestones', 'certainty', CERTAINTIES],
    ['evidence', 'kind', EVIDENCE_KINDS],
    ['progress_updates', 'health', HEALTHS],
    ['plan_versions', 'change', PLAN_CHANGES],
    ['alignments', 'involvement', INVOLVEMENTS],
    ['alignments', 'answer', ANSWERS],
    ['alignment_answers', 'answer', ANSWERS],
    ['alignment_answers', 'capacity', CAPACITIES],
    ['alignment_answers', 'channel', CHANNELS],
    ['alignment_conditions', 'state', CONDITION_STATES],
    ['organisations', 'kind', ORGANISATION_KINDS],
    ['mail_settings', 'digest', DIGESTS],
    ['comments', 'room', ROOMS],
  ] as const)('%s.%s allows exactly the list of the code', async (table, column, list) => {
    expect(await allowed(table, column)).toEqual([...list])
  })
})
