export const paths = {
  about: '/feeds',
  atom: '/harvests.atom',
  json: '/harvests/feed.json',
}
