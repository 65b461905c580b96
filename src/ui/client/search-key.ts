// "/" goes to the search field, unless somebody is typing a slash.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  const at = document.activeElement
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))) return
  const field = [...document.querySelectorAll<HTMLInputElement>('[data-search]')].find((candidate) => candidate.offsetParent !== null)
  if (!field) return
  event.preventDefault()
  field.focus()
})
