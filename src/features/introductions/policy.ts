/** Introductions that one person may begin in a month. Those to somebody outside bring mail from a house that they don't know. */
export const mostInMonth = 6
export const monthDays = 30

/** How long after two people met each is asked whether it helped. */
export const lookBackDays = 14

/** An address from outside is kept no longer than this for a contact that nobody said yes to, and after the question whether it helped. */
export const addressDays = 30
