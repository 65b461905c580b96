import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
await makePerson(product.db, 'anouk')
const anouk = await product.as('anouk')

const photograph = sharp({ create: { width: 800, height: 600, channels: 3, background: '#336699' } })
const half = (await photograph.clone().png().toBuffer()).subarray(0, 200)
const wall = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'white' } }).png().toBuffer()
const send = (bytes: Uint8Array | string, type = 'image/jpeg') => {
  const form = new FormData()
  form.append('picture', new File([bytes as BlobPart], 'me', { type }))
  return anouk.upload('/me/picture', form)
}

describe('a picture', () => {
  it('is made small and square, and loses where and with what it was taken', async () => {
    const original = await photograph.clone().withExif({ IFD0: { Make: 'Secret Camera' }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } }).jpeg().toBuffer()
    expect(original.toString('latin1')).toContain('Secret Camera')
    expect((await send(original)).status).toBe(303)
    const shown = await anouk.page('/people/anouk/picture')
    expect(shown.headers.get('content-type')).toBe('image/webp')
    const bytes = Buffer.from(await shown.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 })
    expect(bytes.toString('latin1')).not.toContain('Secret Camera')
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  it.each(['png', 'webp', 'gif', 'jpeg'] as const)('may be a %s', async (format) => {
    expect((await send(await photograph.clone()[format]().toBuffer())).status).toBe(303)
  })

  it('replaces the one that the same form sent before', async () => {
    const choose = async (background: string) => {
      const form = new FormData()
      form.append('_once', 'one-form')
      form.append('picture', new File([await sharp({ create: { width: 300, height: 300, channels: 3, background } }).png().toBuffer()], 'me.png', { type: 'image/png' }))
      expect((await anouk.upload('/me/picture', form)).status).toBe(303)
      const { dominant } = await sharp(await (await anouk.page('/people/anouk/picture')).arrayBuffer()).stats()
      return dominant.r > dominant.b ? 'red' : 'blue'
    }
    expect(await choose('red')).toBe('red')
    expect(await choose('blue')).toBe('blue')
  })

  it('is not sent again to a browser that has it', async () => {
    const tag = (await anouk.page('/people/anouk/picture')).headers.get('etag')!
    expect((await anouk.page('/people/anouk/picture', { 'if-none-match': tag })).status).toBe(304)
  })

  it.each([
    ['nothing', '', 'Kies eerst een foto'],
    ['text', 'hello', 'Dit kunnen we niet lezen'],
    ['a drawing that is a program', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>', 'Dit kunnen we niet lezen'],
    ['half a file', half, 'Dit kunnen we niet lezen'],
    ['a file that unpacks to a wall', wall, 'Dit kunnen we niet lezen'],
    ['six megabytes', new Uint8Array(6_000_000), 'groter dan 5 MB'],
  ])('that is %s is refused in a clear sentence', async (_, bytes, sentence) => {
    const refused = await send(bytes)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(sentence)
  })

  it('can be taken away', async () => {
    await anouk.send('DELETE', '/me/picture')
    expect((await anouk.page('/people/anouk/picture')).status).toBe(404)
  })
})
