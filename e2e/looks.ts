import type { Page } from 'playwright-core'
import { violations } from './browser.ts'

type Scheme = 'light' | 'dark'
type Looked = { schemes: [Scheme, Scheme]; widths: number[] }

/** What is wrong with the page as it stands: for axe, in the colours of the other time of the day, and at other widths. */
export const wrongWith = async (page: Page, { schemes: [first, second], widths }: Looked): Promise<string[]> => {
  await inColours(page, first)
  const wrong = await violations(page)
  await inColours(page, second)
  // Nothing but contrast is a matter of colours.
  wrong.push(...(await violations(page, 'color-contrast')))
  await page.emulateMedia({ colorScheme: first })
  // The width that it has comes first, and the next page finds it where this one leaves it.
  for (const width of widths.toSorted((one) => (one === page.viewportSize()!.width ? -1 : 1))) if (!(await fits(page, width))) wrong.push(`is wider than ${width} pixels`)
  return wrong
}

const inColours = async (page: Page, colorScheme: Scheme): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  // A colour on its way from light to dark is no colour to judge.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}

const fits = async (page: Page, width: number): Promise<boolean> => {
  const { width: now, height } = page.viewportSize()!
  if (now !== width) await page.setViewportSize({ width, height })
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
}
