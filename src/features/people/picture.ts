import sharp from 'sharp'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'

export const mostPictureBytes = 5_000_000
const side = 256
const mostPixels = 50_000_000

// Only these are read. Others, SVG above all, are small programs of their own.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadNsgifBuffer'] })

/** Makes a square picture of what was sent, without the place, time and camera that a photograph carries. */
export const readPicture = async (file: unknown): Promise<Buffer | Refusal> => {
  if (!(file instanceof File) || file.size === 0) return refuseField('picture', { key: 'people.picture.none' })
  if (file.size > mostPictureBytes) return refuseField('picture', { key: 'people.picture.large' })
  try {
    return await sharp(Buffer.from(await file.arrayBuffer()), { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize(side, side, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .toBuffer()
  } catch {
    // sharp throws for everything that is no whole picture of these kinds.
    return refuseField('picture', { key: 'people.picture.unreadable' })
  }
}

export const keepPicture = async (trx: Transaction, viewer: Member, bytes: Buffer, now: Date): Promise<void> => {
  const picture = { bytes, mediaType: 'image/webp', changedAt: now }
  await trx
    .insertInto('pictures')
    .values({ personId: viewer.personId, ...picture })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(picture))
    .execute()
  await recordEvent(trx, { kind: 'person.edited', actorId: viewer.personId, at: now })
}

export const removePicture = async (trx: Transaction, viewer: Member, now: Date): Promise<void> => {
  await trx.deleteFrom('pictures').where('personId', '=', viewer.personId).execute()
  await recordEvent(trx, { kind: 'person.edited', actorId: viewer.personId, at: now })
}
