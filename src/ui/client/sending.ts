/**
 * Whether a form is under way, from the moment that it is sent until its answer is drawn. Turbo carries one thing at a time: drawing the
 * page again meanwhile would throw the answer away.
 */
export const formIsUnderWay = (): boolean => state !== 'none'

let state: 'none' | 'sent' | 'answered' = 'none'

document.addEventListener('turbo:submit-start', () => {
  state = 'sent'
})
document.addEventListener('turbo:submit-end', (event) => {
  state = (event as CustomEvent<{ fetchResponse?: unknown }>).detail.fetchResponse ? 'answered' : 'none'
})
for (const drawn of ['turbo:render', 'turbo:load'])
  document.addEventListener(drawn, () => {
    if (state === 'answered') state = 'none'
  })
