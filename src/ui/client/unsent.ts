// A form that could not be sent says so where it stands, and keeps what was typed. Sent again, it carries the same key: nothing happens twice.
document.addEventListener('turbo:submit-end', (event) => {
  const { error } = (event as CustomEvent<{ error?: unknown }>).detail
  if (!error || !(event.target instanceof HTMLFormElement)) return
  const words = document.createElement('p')
  words.className = 'unsent'
  words.setAttribute('role', 'alert')
  words.textContent = document.body.dataset['unsent'] ?? ''
  event.target.append(words)
})

document.addEventListener('turbo:submit-start', ({ target }) => {
  if (target instanceof HTMLFormElement) target.querySelector('.unsent')?.remove()
})
