import type { PropsWithChildren } from 'hono/jsx'

const looks = {
  /** The one thing to do on a page. */
  primary: 'btn btn-primary',
  /** An open place: come and join. */
  invite: 'btn btn-accent',
  quiet: 'btn btn-outline',
  danger: 'btn btn-outline btn-error',
}

export type ButtonLook = keyof typeof looks

const shape = 'h-auto min-h-11 max-w-full rounded-full px-6 py-2 text-[1rem] leading-tight whitespace-normal'
const smallShape = 'h-auto min-h-9 max-w-full rounded-full px-4 py-1 text-base leading-tight whitespace-normal'

export const buttonClass = (look: ButtonLook, small?: boolean): string => `${looks[look]} ${small ? smallShape : shape}`

type Common = { look?: ButtonLook | undefined; small?: boolean | undefined }

export type ButtonProps = PropsWithChildren<Common & { name?: string | undefined; value?: string | undefined; type?: 'submit' | 'button' | undefined; busy?: string | undefined; /** Sends the form around it to another address. */ formAction?: string | undefined }>

/** A button inside a form. `busy` takes its place while the answer is under way. */
export const Button = ({ look = 'primary', small, children, type = 'submit', name, value, busy, formAction }: ButtonProps) => (
  <button type={type} name={name} value={value} formaction={formAction} data-turbo-submits-with={busy} class={buttonClass(look, small)}>
    {children}
  </button>
)

/** A link that is the thing to do here; with `download` a file is at the end of it. */
export const ButtonLink = ({ look = 'primary', small, children, href, download }: PropsWithChildren<Common & { href: string; download?: boolean | undefined }>) => (
  <a href={href} download={download} class={buttonClass(look, small)}>
    {children}
  </a>
)
