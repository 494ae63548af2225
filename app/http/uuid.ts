const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An address may hold anything; the database takes only this where it expects an id. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)
