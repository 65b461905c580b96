import { navigator as turboNavigator } from '@hotwired/turbo'

/**
 * Drawing a live page again is nothing that its reader asked for. Where it fails (the line is gone, the program starts anew) Turbo would leave the
 * page for the browser's own error, and what is being typed would go with it. Ours stays as it is and hears `refresh-failed`, to try again.
 */
const giveUp = (event: Event) => {
  const page = document.documentElement
  if (event.target !== page || !page.hasAttribute('data-refreshing')) return
  event.preventDefault()
  page.removeAttribute('data-refreshing')
  turboNavigator.currentVisit?.fail()
  document.dispatchEvent(new Event('refresh-failed'))
}

document.addEventListener('turbo:fetch-request-error', giveUp)
document.addEventListener('turbo:before-fetch-response', (event) => {
  const { fetchResponse } = (event as CustomEvent<{ fetchResponse: { statusCode: number } }>).detail
  if (fetchResponse.statusCode >= 500) giveUp(event)
})
// The first visit after it was asked for is the refresh. Where somebody goes somewhere instead, that may fail as it always does.
document.addEventListener('turbo:before-visit', () => {
  const page = document.documentElement
  if (page.getAttribute('data-refreshing') === 'soon') page.setAttribute('data-refreshing', 'now')
  else page.removeAttribute('data-refreshing')
})
