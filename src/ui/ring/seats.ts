/**
 * Where everybody sits: the asker on top, who joined clockwise from there, then the open places, then who brings experience, back up to the asker.
 * Up to about eighteen people sit in one row; more sit in two rows, by turns, so that faces stay large enough to know. Lengths are in the units of
 * the drawing's box. The same numbers always give the same ring.
 */
export type SeatKind = 'asker' | 'joined' | 'experience' | 'open-join' | 'open-experience' | 'more'

export type Seat = {
  kind: SeatKind
  /** Which of its kind, from 0. For `more`: how many found no seat. */
  index: number
  x: number
  y: number
  radius: number
  /** In radians, clockwise from the top. */
  angle: number
}

export type RingCounts = { joined: number; experienced: number; openJoin?: boolean | undefined; openExperience?: boolean | undefined }

export type RingSeats = { box: number; middle: number; row: number; centreRadius: number; seats: Seat[] }

const box = 620
const middle = box / 2
const gap = 8
const bigRadius = 46
const row = 246
const outerRow = 280
const innerRow = 216
const smallestInOneRow = 28
const centreRadius = 178
/** People, the asker among them, that a ring holds. */
export const mostSeated = 40

type Place = { kind: SeatKind; index: number }

const isBig = ({ kind }: Place): boolean => kind === 'asker' || kind === 'open-join' || kind === 'open-experience'

const times = (kind: SeatKind, count: number): Place[] => Array.from({ length: count }, (_, index) => ({ kind, index }))

/** Where there are too many, both groups keep a share of the seats that fits their number. */
const seatedCounts = (joined: number, experienced: number) => {
  const room = mostSeated - 1
  if (joined + experienced <= room) return { joined, experienced, unseated: 0 }
  const experiencedSeats = Math.min(experienced, Math.max(Math.ceil((room * experienced) / (joined + experienced)), room - joined))
  const joinedSeats = room - experiencedSeats
  return { joined: joinedSeats, experienced: experiencedSeats, unseated: joined + experienced - room }
}

const placesInOrder = ({ joined, experienced, openJoin, openExperience }: RingCounts): Place[] => {
  const seated = seatedCounts(joined, experienced)
  return [
    { kind: 'asker', index: 0 },
    ...times('joined', seated.joined),
    ...(seated.unseated > 0 ? [{ kind: 'more' as const, index: seated.unseated }] : []),
    ...(openJoin ? times('open-join', 1) : []),
    ...(openExperience ? times('open-experience', 1) : []),
    ...times('experience', seated.experienced).toReversed(),
  ]
}

const at = (place: Place, angle: number, distance: number, radius: number): Seat => ({
  ...place,
  radius,
  angle,
  x: middle + distance * Math.sin(angle),
  y: middle - distance * Math.cos(angle),
})

/** Half of the angle that a seat of this radius needs for itself, on a row. */
const halfAngle = (radius: number, onRow: number): number => Math.asin((radius + gap / 2) / onRow)

const inOneRow = (places: Place[]): Seat[] => {
  const big = places.filter(isBig).length
  const small = places.length - big
  const left = Math.PI - big * halfAngle(bigRadius, row)
  const radius = small === 0 ? bigRadius : Math.min(bigRadius - 4, row * Math.sin(Math.min(left / small, Math.PI / 2)) - gap / 2)
  const halves = places.map((place) => halfAngle(isBig(place) ? bigRadius : radius, row))
  const spare = (2 * Math.PI - 2 * halves.reduce((sum, half) => sum + half, 0)) / places.length
  let angle = 0
  return places.map((place, order) => {
    if (order > 0) angle += halves[order - 1]! + halves[order]! + spare
    return at(place, angle, row, isBig(place) ? bigRadius : radius)
  })
}

const inTwoRows = (places: Place[]): Seat[] => {
  const big = places.filter(isBig).length
  const step = (2 * Math.PI - 2 * big * halfAngle(bigRadius, innerRow)) / places.length
  const radius = Math.min((outerRow - innerRow - gap) / 2, innerRow * Math.sin(step) - gap / 2)
  const half = (place: Place) => step / 2 + (isBig(place) ? halfAngle(bigRadius, innerRow) : 0)
  let angle = 0
  let smallSoFar = 0
  return places.map((place, order) => {
    if (order > 0) angle += half(places[order - 1]!) + half(place)
    if (isBig(place)) return at(place, angle, row, bigRadius)
    smallSoFar += 1
    return at(place, angle, smallSoFar % 2 ? innerRow : outerRow, radius)
  })
}

export const ringSeats = (counts: RingCounts): RingSeats => {
  const places = placesInOrder(counts)
  const oneRow = inOneRow(places)
  const legible = oneRow.every((seat) => seat.radius >= smallestInOneRow)
  return { box, middle, row, centreRadius, seats: legible ? oneRow : inTwoRows(places) }
}
