/** What a live refresh adds slides in where it belongs; nothing else moves. */
let watching: MutationObserver | undefined

document.addEventListener('turbo:before-render', (event) => {
  if ((event as CustomEvent<{ renderMethod: string }>).detail.renderMethod !== 'morph') return
  watching = new MutationObserver(() => {})
  watching.observe(document.body, { childList: true, subtree: true })
})

document.addEventListener('turbo:render', () => {
  for (const { addedNodes } of watching?.takeRecords() ?? [])
    for (const node of addedNodes) if (node instanceof Element && node.matches('[data-arrives]')) node.classList.add('arrives')
  watching?.disconnect()
  watching = undefined
})
