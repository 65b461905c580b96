/** Installs the packages unless those of package-lock.json are there. */
import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node.js'

export function install() {
  if (isInstalled()) return
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('The packages have changed, and node_modules is a link: install them where it points.')
    process.exit(1)
  }
  console.log('Installing the packages that Kring is built on; this takes a minute or two.')
  const options = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', options, { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error('npm could not install the packages; see above.')
    process.exit(1)
  }
}

/** Versions are compared, not times: a checkout or a copy makes every file look new. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!present) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = present[path]
    return found ? found.version === version : optional === true
  })
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}
