/**
 * Whether a form is under way, from the moment that it is sent until its answer is drawn. Turbo carries one thing at a time: drawing the
 * page again meanwhile would throw the answer away.
 */
export const formIsUnderWay = (): boolean => state === 'sent' || (state === 'answered' && Date.now() - answeredAt < drawnWithinMs)

let state: 'none' | 'sent' | 'answered' = 'none'
let answeredAt = 0
/** An answer that was not drawn by then never will be: its reader went somewhere else. */
const drawnWithinMs = 5_000

document.addEventListener('turbo:submit-start', () => {
  state = 'sent'
})
document.addEventListener('turbo:submit-end', (event) => {
  state = (event as CustomEvent<{ fetchResponse?: unknown }>).detail.fetchResponse ? 'answered' : 'none'
  answeredAt = Date.now()
})
for (const drawn of ['turbo:render', 'turbo:load'])
  document.addEventListener(drawn, () => {
    if (state === 'answered') state = 'none'
  })
