/** Runs apart from any page, and shows what is told at once. It keeps nothing and answers no requests. */

// What runs apart has types of its own, which do not go together with those of a page.
type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Pushed = Waiting & { data: { json: () => unknown } | null }
type Clicked = Waiting & { notification: Notification & { data: { path: string } } }
type Worker = {
  addEventListener: ((kind: 'push', heard: (event: Pushed) => void) => void) & ((kind: 'notificationclick', heard: (event: Clicked) => void) => void)
  registration: { showNotification: (title: string, options: NotificationOptions) => Promise<void> }
  clients: { openWindow: (address: string) => Promise<unknown> }
}
const worker = globalThis as unknown as Worker

type Told = { title: string; body: string; path: string; tag: string; lang: string }

worker.addEventListener('push', (event) => {
  const { title, body, path, tag, lang } = (event.data?.json() ?? {}) as Partial<Told>
  // The same tag takes the place of what was shown under it, so the same thing is never there twice.
  event.waitUntil(worker.registration.showNotification(title ?? 'Kring', { body: body ?? '', data: { path: path ?? '/' }, ...(tag && { tag }), ...(lang && { lang }) }))
})

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const address = new URL(event.notification.data.path, location.origin)
  // To pages of our own only.
  event.waitUntil(worker.clients.openWindow(address.origin === location.origin ? address.href : '/'))
})
