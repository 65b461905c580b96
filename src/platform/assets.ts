import { readFileSync } from 'node:fs'

type Chunk = { file: string; css?: string[] }

const readManifest = (): Record<string, Chunk> => {
  try {
    return JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'))
  } catch {
    // Tests of routes draw pages before anything was built for the browser.
    return {}
  }
}

let manifest: Record<string, Chunk> | undefined

/** Addresses of the page's script and styles, with their content in the name so that a browser may keep them for ever. */
export const assets = (): { script: string; styles: string[] } => {
  manifest ??= readManifest()
  const entry = manifest['src/ui/client/page.ts']
  return { script: entry ? `/${entry.file}` : '/assets/page.js', styles: (entry?.css ?? ['assets/page.css']).map((file) => `/${file}`) }
}
