/** What those who send mail listen to. */
export const mailTopic = 'mail'
