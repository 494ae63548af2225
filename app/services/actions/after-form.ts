import type { FormType } from './submit-form.server.ts'

/** The part of the page where the result of work stands. A step has none: it changes the page as a whole. */
const PLACES: Partial<Record<FormType, string>> = {
  savePlan: 'plan',
  addMilestone: 'mijlpalen',
  completeMilestone: 'mijlpalen',
  waiveMilestone: 'mijlpalen',
  reopenMilestone: 'mijlpalen',
  addLink: 'bewijs',
  addFile: 'bewijs',
  removeEvidence: 'bewijs',
  reportProgress: 'voortgang',
  comment: 'reacties',
  editComment: 'reacties',
  resolveComment: 'reacties',
  reopenComment: 'reacties',
  follow: 'volgen',
  unfollow: 'volgen',
  addPartner: 'afstemming',
}

/** Promise: the part of an action's page where a form's result is to be seen; undefined for the top. */
export const placeOf = (type: FormType): string | undefined => PLACES[type]

/** Promise: where to go after a form: the action's page, at the place of the result, which says that it happened. */
export function afterForm(base: string, type: FormType): string {
  const place = placeOf(type)
  return `${base}?gedaan=${type}${place ? `#${place}` : ''}`
}
