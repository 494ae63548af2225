/** THE list of roles that a person can hold in a dossier. PRODUCT, "Who uses it". */
export const ROLES = ['coordinator', 'chair', 'member', 'adviser', 'board', 'partner'] as const
export type Role = (typeof ROLES)[number]

/** Roles whose holders can own an action. */
export const OWNER_ROLES = ['coordinator', 'chair', 'member'] as const satisfies readonly Role[]
