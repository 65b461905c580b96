import type { Features } from './features.ts'
import { pack } from './pack.ts'
import type { Stored } from './similarity.ts'

/** A text as the database would answer it. */
export const packedAsStored = (source: string, features: Features): Stored => {
  const packed = pack(source, features)
  // As `array_send` writes it: a header of 20 bytes, then each integer after its length.
  const sent = Buffer.alloc(20 + 8 * packed.features.length)
  packed.features.forEach((feature, at) => sent.writeInt32BE(feature, 20 + 8 * at + 4))
  return { ...packed, features: sent }
}
