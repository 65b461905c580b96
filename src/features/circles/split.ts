import { most } from './policy.ts'

/**
 * Deals people into as few circles as hold them, of about the same size. The asker is in each of them and takes a place. Whoever
 * comes first in the list (those with experience) is dealt first, so that every circle gets some of them.
 */
export const splitInCircles = <Someone>(people: Someone[]): Someone[][] => {
  const places = most - 1
  const circles: Someone[][] = Array.from({ length: Math.max(1, Math.ceil(people.length / places)) }, () => [])
  people.forEach((someone, at) => circles[at % circles.length]!.push(someone))
  return circles
}
