/** Fields that people fill in with words of their own; such a word can look like one of ours. */
const WRITTEN =
  /^(body|text|reason|report|question|decision|plan|title|dependsOn|unblocker|party|changeReason|remark|forwardRemark|name|proof|condition\d*|comment)(\.|$)/
/** What pages put in their forms themselves: the words of choices, numbers, ids, digests, days. */
const OWN = /^([a-z][\w.:-]*|[\d.:-]*|[0-9a-f-]{32,})$/
const UNSEEN = /^(intent|nonce|version)$/

/** Whether a posted field holds what somebody typed, told from its name and value alone. In doubt it does. */
export function isTyped(name: string, value: string): boolean {
  if (value.trim() === '' || UNSEEN.test(name)) return false
  return WRITTEN.test(name) || !OWN.test(value.trim())
}
