/**
 * Finds a Chrome or Chromium for the journeys; on a Debian machine where we may, installs one. A headless shell comes first: it is the
 * same browser without windows, and draws nothing that nobody sees.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const usualPlaces = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export function browserProgram() {
  return installed() ?? (installWithApt() ? installed() : undefined)
}

function installed() {
  const folders = (process.env.PATH ?? '').split(':')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.KRING_BROWSER, ...onPath, ...usualPlaces].find((file) => file && existsSync(file))
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log("Installing Debian's Chromium for the tests in a browser.")
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const get = (name) => apt('install', '-y', '--no-install-recommends', name)
  // Older Debians have no headless shell of its own.
  return apt('update') && (get('chromium-headless-shell') || get('chromium'))
}
