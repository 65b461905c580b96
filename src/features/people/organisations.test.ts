import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db } = product
await makePerson(db, 'anouk', { organisation: 'school' })
await makePerson(db, 'bas')
await makePerson(db, 'carla')
await makePerson(db, 'admin', { administrator: true })
const [anouk, bas, carla, admin] = [await product.as('anouk'), await product.as('bas'), await product.as('carla'), await product.as('admin')]

const people = async (handle: string) =>
  ((await (await anouk.json(`/organisations/${handle}`)).json()) as { people: { handle: string }[] }).people.map((person) => person.handle)

describe('an organisation', () => {
  it('shows its people to members', async () => {
    expect(await people('school')).toEqual(['anouk'])
    expect(await (await bas.page('/organisations/school')).text()).toContain('Anouk')
  })

  it('lets nobody in by themselves, because its people read what is meant for it', async () => {
    expect((await bas.submit('/organisations/school/members', { person: 'bas' })).status).toBe(403)
    expect((await admin.submit('/organisations/school/members', { person: 'admin' })).status).toBe(403)
    expect(await people('school')).toEqual(['anouk'])
  })

  it('lets somebody in whom its own people add, by name or handle, or an administrator', async () => {
    expect((await anouk.submit('/organisations/school/members', { person: 'Bas' })).status).toBe(303)
    expect((await admin.submit('/organisations/school/members', { person: 'carla' })).status).toBe(303)
    expect(await people('school')).toEqual(['anouk', 'bas', 'carla'])
    expect((await anouk.submit('/organisations/school/members', { person: 'niemand' })).status).toBe(422)
  })

  it('can be left', async () => {
    expect((await carla.send('DELETE', '/organisations/school/members/me')).status).toBe(204)
    expect(await people('school')).toEqual(['anouk', 'bas'])
  })

  it('is described by its own people', async () => {
    expect((await carla.send('PUT', '/organisations/school/about', { about: 'x' })).status).toBe(403)
    expect((await bas.send('PUT', '/organisations/school/about', { about: 'Zes scholen aan de Maas.' })).status).toBe(204)
    expect(await (await carla.json('/organisations/school')).json()).toMatchObject({ about: 'Zes scholen aan de Maas.' })
  })

  it('is begun by somebody who belongs to it, once', async () => {
    expect((await carla.submit('/organisations', { name: 'Gemeente Élan' })).headers.get('location')).toBe('/organisations/gemeente-elan')
    expect(await people('gemeente-elan')).toEqual(['carla'])
    const again = await bas.submit('/organisations', { name: 'Gemeente Elan' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Vraag een collega')
  })
})
