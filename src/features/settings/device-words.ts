import type { Translate } from '../../platform/messages.ts'

// The first that fits: most browsers also call themselves by the names further down.
const browsers = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
] as const

const first = (names: readonly (readonly [RegExp, string])[], userAgent: string) => names.find(([sign]) => sign.test(userAgent))?.[1]

/** What somebody signs in with, as they would call it: "Firefox op Windows". */
export const deviceWords = (userAgent: string, t: Translate): string => {
  const [browser, system] = [first(browsers, userAgent), first(systems, userAgent)]
  if (browser && system) return t('settings.device', { browser, system })
  return browser ?? system ?? t('settings.device.unknown')
}
