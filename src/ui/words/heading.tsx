import { createContext, useContext } from 'hono/jsx'
import type { PropsWithChildren } from 'hono/jsx'

/** How deep the next heading stands: 2 on a page, 3 in a section of it. */
const HeadingLevel = createContext(2)

export const useHeadingLevel = (): number => useContext(HeadingLevel)

const tags = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

export const Heading = ({ id, class: look, children }: PropsWithChildren<{ id?: string | undefined; class: string }>) => {
  const Tag = tags[Math.min(useContext(HeadingLevel), 4) as 2 | 3 | 4]
  return (
    <Tag id={id} class={look}>
      {children}
    </Tag>
  )
}

/** What is inside stands one heading deeper. */
export const Deeper = ({ children }: PropsWithChildren) => <HeadingLevel.Provider value={useContext(HeadingLevel) + 1}>{children}</HeadingLevel.Provider>
