import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { AddressInfo } from 'node:net'
import { emptyForm } from '../src/platform/form-state.ts'
import type { FormState } from '../src/platform/form-state.ts'
import type { MessageKey } from '../src/platform/messages.ts'
import { readerFor, ReaderContext } from '../src/platform/reader.tsx'
import type { Reader } from '../src/platform/reader.tsx'
import { securityHeaders } from '../src/platform/security.ts'
import type { Member } from '../src/platform/viewer.ts'
import { Gallery } from '../src/ui/gallery.tsx'
import { Entry, Form, KeptDraft, Layout, LookAlikes, Prose, Submit, TextArea, TextField, Title } from '../src/ui/index.ts'

const member: Member = { kind: 'member', personId: 1, handle: 'els', name: 'Els Vermeulen', hasPicture: false, administrator: false, organisationIds: [], scopes: ['read', 'write'] }

/** The house style with nothing behind it: the gallery, and one page that lives, keeps drafts and looks for what is alike. */
export const houseStylePages = async () => {
  const said = ['Eerste bijdrage']
  const kept: unknown[] = []
  let note: MessageKey | undefined
  const line = { isOpen: true, wake: () => {} }

  const app = new Hono()
  app.use('/assets/*', serveStatic({ root: 'dist/client' }))
  app.use(securityHeaders(false))

  const page = (child: unknown, given: Partial<Reader>) => String(<ReaderContext.Provider value={readerFor({ viewer: member, ...given })}>{child as never}</ReaderContext.Provider>)

  app.get('/gallery', (c) => c.html(page(<Gallery />, { appearance: c.req.query('appearance') === 'dark' ? 'dark' : 'light', path: '/questions/1', community: { name: 'Kring', isExample: true } })))

  const talk = (state: FormState = emptyForm()) =>
    page(
      <Layout title="Gesprek" live={{ source: '/talk/live', after: said.length }}>
        <Title>Gesprek</Title>
        {said.map((text, index) => (
          <Entry id={`c${index}`}>
            <Prose text={text} />
          </Entry>
        ))}
        <KeptDraft name="talk">
          <Form action="/talk" id="write" state={state}>
            <TextField name="title" label="Titel" optional />
            <TextArea name="text" label="Wat wil je zeggen?" maxLength={60} />
            <Submit>Plaats</Submit>
          </Form>
        </KeptDraft>
        <LookAlikes source="/similar" field="write-title" />
      </Layout>,
      { path: '/talk', notice: note },
    )
  app.get('/talk', (c) => {
    const html = talk()
    note = undefined
    return c.html(html)
  })
  app.post('/talk', async (c) => {
    const values = await c.req.parseBody()
    const text = String(values['text'] ?? '')
    if (text.length < 5) return c.html(talk({ values, errors: { text: 'Schrijf een zin.' } }), 422)
    said.push(text)
    return c.redirect('/talk', 303)
  })
  app.get('/talk/live', (c) =>
    line.isOpen
      ? streamSSE(c, async (stream) => {
          let after = Number(c.req.header('last-event-id') ?? c.req.query('after'))
          await stream.write(': hello\n\n')
          while (!stream.aborted && line.isOpen) {
            for (; after < said.length; after += 1) await stream.writeSSE({ id: String(after + 1), data: '{}' })
            await new Promise<void>((resolve) => {
              line.wake = resolve
              stream.onAbort(resolve)
            })
          }
        })
      : c.text('', 503),
  )
  app.put('/drafts/:name', async (c) => {
    kept.push(await c.req.json())
    return c.json({ keptAt: new Date().toISOString() })
  })
  app.get('/similar', (c) => c.html(`<p>Lijkt op: ${c.req.query('q')?.replaceAll('<', '&lt;')}</p>`))

  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    say: (text: string) => {
      said.push(text)
      line.wake()
    },
    /** Leaves a sentence for the next page that is drawn, and for no other. */
    leaveNote: (key: MessageKey) => {
      note = key
    },
    /** Breaks every live connection, and takes no new ones until told to. */
    breakOff: () => {
      line.isOpen = false
      line.wake()
    },
    mend: () => {
      line.isOpen = true
    },
    close: () => {
      line.isOpen = false
      line.wake()
      if ('closeAllConnections' in server) server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
