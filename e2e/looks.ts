import type { Page } from 'playwright-core'
import { violations } from './browser.ts'

type Looked = { schemes: ('light' | 'dark')[]; widths: number[] }

/** What is wrong with the page as it stands: for axe, in the colours of other times of the day, and at other widths. */
export const wrongWith = async (page: Page, { schemes, widths }: Looked): Promise<string[]> => {
  const wrong = await violations(page)
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    await settled(page)
    wrong.push(...(await violations(page, 'color-contrast')))
  }
  await page.emulateMedia({ colorScheme: null })
  for (const width of widths) if (!(await fits(page, width))) wrong.push(`is wider than ${width} pixels`)
  return wrong
}

/** A colour on its way from light to dark is no colour to judge. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })

const fits = async (page: Page, width: number): Promise<boolean> => {
  await page.setViewportSize({ width, height: page.viewportSize()!.height })
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
}
