/**
 * Push: telling members at once, in browsers where they asked for it, that something happened. Only what they chose to hear at once,
 * and so few words that anybody may see them on a screen that lies on a table.
 */
export { pushRoutes } from './routes.tsx'
export { byPush } from './push-channel.ts'
export { pushTopic } from './push-topic.ts'
export { pushSchedule } from './sweep-pushes.ts'
export { sendNextPush } from './send-push.ts'
