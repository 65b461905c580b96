/** What those who send listen to. */
export const pushTopic = 'push'
