import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_VERSION } from '#app/http/api/version.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { actionEventSchemas } from '#workflows/action-item/events.ts'
import { isByHand } from '#workflows/permissions.ts'
import { type ApiAnswer, apiRoutes, send } from './api-client.ts'

type Operation = {
  operationId: string
  summary: string
  parameters?: { name: string; in: string; description?: string }[]
  responses: Record<string, { description: string; headers?: object; content?: Record<string, unknown> }>
}
type OpenApi = {
  openapi: string
  info: { version: string; contact: { name: string; email: string; url: string } }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

let database: TestDatabase
let answer: ApiAnswer
let document: OpenApi
beforeAll(async () => {
  database = await createTestDatabase()
  answer = await send(database.db, '/api/v1/openapi.json')
  document = answer.body as unknown as OpenApi
})
afterAll(() => database.close())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

describe('the OpenAPI document', () => {
  it('is open to all, from any website', () => {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('API-Version')).toBe(document.info.version)
  })

  it('says who, where and which version', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info.version).toBe(API_VERSION)
    expect(Object.values(document.info.contact)).toEqual(expect.arrayContaining([expect.stringMatching(/@/)]))
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url'])
    expect(document.servers).toEqual([{ url: 'http://127.0.0.1:3000/api/v1' }])
  })

  it('holds every route, and no other', () => {
    const routes = apiRoutes.map(({ path }) => path).filter((path) => path !== '/$')
    expect(Object.keys(document.paths).sort()).toEqual(routes.sort())
  })

  it('holds every method that a route allows', async () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const { headers } = await send(database.db, `/api/v1${path.replace(/\{\w+\}/g, 'x')}`, {
        method: 'OPTIONS',
      })
      const allowed = (headers.get('Allow') ?? '').split(', ').filter((m) => m !== 'HEAD' && m !== 'OPTIONS')
      expect([path, Object.keys(methods).map((m) => m.toUpperCase())]).toEqual([path, allowed])
    }
  })

  it('describes every operation and parameter, each operation by a name of its own', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, operation } of operations()) {
      const { summary, parameters = [] } = operation
      expect(summary).toBeTruthy()
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((p) => p.in === 'path').map(({ name }) => name)).toEqual(inPath)
      for (const parameter of parameters) {
        expect([parameter.name, parameter.description]).toEqual([parameter.name, expect.any(String)])
        if (parameter.in === 'query') expect(parameter.name).toMatch(/^[a-z][a-zA-Z\d]*$/)
      }
    }
  })

  it('answers as the NL API Design Rules want: version header, problem+json, 400 for wrong input', () => {
    for (const { path, operation } of operations()) {
      for (const [status, response] of Object.entries(operation.responses)) {
        const type = Number(status) < 400 ? 'application/json' : 'application/problem+json'
        expect([path, status, Object.keys(response.content ?? {})]).toEqual([path, status, [type]])
        expect(response.headers).toHaveProperty('API-Version')
      }
      if (path !== '/openapi.json') expect(operation.responses).toHaveProperty('400')
    }
  })

  it('resolves every reference', () => {
    const refs = [...answer.text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '')
    expect(refs.length).toBeGreaterThan(20)
    for (const ref of refs) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1] ?? ''
      expect(Object.keys(document.components.schemas)).toContain(name)
    }
  })

  it('knows every event of the machine', () => {
    const { mapping } = (
      document.components.schemas.StapVerzoek as { discriminator: { mapping: Record<string, string> } }
    ).discriminator
    expect(Object.keys(mapping).sort()).toEqual(Object.keys(actionEventSchemas).filter(isByHand).sort())
  })
})
