import { z } from 'zod'
import { rawParams } from '../action-list/params.ts'
import { ApiProblem } from './answer.ts'
import { invalidInput, invalidParam, invalidParams } from './input-errors.ts'

export const API_PAGE_SIZE = 50

/**
 * Promise: the query of an address as the shape knows it. Errors: 400 with everything that is wrong, also a parameter
 * that does not exist: a filter that is silently ignored misleads.
 */
export function readQuery<S extends z.ZodRawShape>(request: Request, shape: S): z.infer<z.ZodObject<S>> {
  const { searchParams } = new URL(request.url)
  const unknown = [...new Set(searchParams.keys())].filter((name) => !Object.hasOwn(shape, name))
  const parsed = z.object(shape).safeParse(rawParams(searchParams, shape as never))
  const wrong = [
    ...unknown.map((name) => invalidParam(name, 'unknown')),
    ...(parsed.success ? [] : invalidParams(parsed.error)),
  ]
  if (!parsed.success || wrong.length > 0) throw invalidInput(wrong)
  return parsed.data
}

type Page<T> = { request: Request; origin: string; page: number; total: number; results: readonly T[] }

/** Promise: a page as the ZGW APIs give it, with the addresses of its neighbours. Errors: 404 past the last page. */
export function pageBody<T>({ request, origin, page, total, results }: Page<T>) {
  const pages = Math.max(1, Math.ceil(total / API_PAGE_SIZE))
  if (page > pages) throw new ApiProblem('noSuchPage')
  const at = (number: number) => {
    const { pathname, searchParams } = new URL(request.url)
    searchParams.set('pagina', String(number))
    return `${origin}${pathname}?${searchParams}`
  }
  return {
    count: total,
    next: page < pages ? at(page + 1) : null,
    previous: page > 1 ? at(page - 1) : null,
    results,
  }
}
