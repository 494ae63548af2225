import type { ActionEvent } from '#workflows/action-item/events.ts'
import type { Involvement } from '#workflows/alignment/states.ts'

/** The people of the fictitious dossier: the demo accounts by role, and three who are plainly invented. */
export const INVENTED = {
  fenna: { name: 'Fenna Merel (verzonnen)', email: 'fenna.merel@duinmeer.example' },
  joris: { name: 'Joris Havik (verzonnen)', email: 'joris.havik@duinmeer.example' },
  samira: { name: 'Samira Kust (verzonnen)', email: 'samira.kust@duinmeer.example' },
} as const

/** The partners, each with the one who answers for it; the demo's partner account answers for the first. */
export const PARTNERS = {
  waterdienst: { name: 'Waterdienst Meren', shortName: 'Waterdienst', kind: 'cooperation' },
  kustplatform: { name: 'Kustplatform Merenkust', shortName: 'Kustplatform', kind: 'association' },
  stichting: { name: 'Stichting Schoon Schip', shortName: 'Schoon Schip', kind: 'knowledge' },
} as const
export const CONTACTS = {
  kustplatform: { name: 'Nora Duin (verzonnen)', email: 'nora.duin@kustplatform.example' },
  stichting: { name: 'Bram Zeil (verzonnen)', email: 'bram.zeil@schoonschip.example' },
} as const
export type Partner = keyof typeof PARTNERS

export type Actor =
  | ('coordinator' | 'chair' | 'member' | 'adviser' | 'board' | 'partner')
  | keyof typeof INVENTED
  | keyof typeof CONTACTS
export type Owner = 'chair' | 'member' | keyof typeof INVENTED

/** An event as the story tells it: owners by name, dates as days from today. */
export type Told =
  | { type: 'assign'; owner: Owner; certainty: 'fixed' | 'aim'; inDays: number }
  | { type: 'assign'; owner: Owner; certainty: 'dependent'; dependsOn: string }
  | { type: 'assign'; owner: Owner; certainty: 'notAgreed' }
  | { type: 'milestone'; title: string; inDays: number }
  | { type: 'comment'; body: string; room?: 'internal' | 'partners' | Partner; speaksFor?: Partner }
  /** A remark on the action that begins with these words is settled, or said otherwise. */
  | { type: 'settle'; about: string }
  | { type: 'reword'; about: string; body: string }
  | { type: 'partner'; partner: Partner; involvement: Involvement; inDays: number }
  | { type: 'align'; partner: Partner; as: Aligning }
  | Exclude<ActionEvent, { type: 'assign' | 'reassign' | 'addMilestone' }>

/** What happens to an alignment: the partner's own answer on the plan as it lies there, or a step of ours. */
export type Aligning =
  | { type: 'agree' | 'confirm' }
  | { type: 'agreeWithConditions'; conditions: string[] }
  | { type: 'object'; reason: string }
  | { type: 'askQuestion'; question: string }
  | { type: 'meetCondition'; condition: number; reason: string }
  | { type: 'override'; reason: string }
  | { type: 'escalate'; party: string; reason: string }
  | { type: 'abstain'; remark: string }
  | { type: 'passTerm' }

/** One moment: how many days ago, who, what happened to which action. */
export type Moment = { daysAgo: number; action: number; by: Actor; told: Told }

export const at = (daysAgo: number, action: number, by: Actor, told: Told): Moment => ({
  daysAgo,
  action,
  by,
  told,
})
export const plan = (text: string): Told => ({ type: 'savePlan', plan: text })
