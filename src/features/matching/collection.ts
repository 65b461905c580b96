import { type Features, type Kind, type Text, featuresOf, kinds } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import { type Frequencies, type Weighed, lengthOf, similarity, tellingness, weigh } from './similarity.ts'

/** Texts that are at hand, with what they teach about each other. */
export type Collection<Item extends Text> = { frequencies: Frequencies; mostAlike: (text: Text, most: number) => { item: Item; similarity: number }[] }

/** Of each kind so many features that tell most bring in the texts that are compared: what shares none of these is not alike. */
const mostSought = 60

/** Learns from texts how rare things are in them, and finds those that are most like another text, best first; equals in their order here. */
export const collect = <Item extends Text>(items: Item[], knowledge: Knowledge): Collection<Item> => {
  const features = items.map((item) => featuresOf(item, knowledge))
  const places = placesByFeature(features)
  const counted = { texts: items.length, textsWith: (kind: Kind, feature: string) => places[kind].get(feature)?.length ?? 0 }
  const frequencies = { ...counted, usualLength: usualLengthOf(features, counted) }
  const weighed = features.map((one) => weigh(one, frequencies))

  const mostAlike = (text: Text, most: number) => {
    const wanted = weigh(featuresOf(text, knowledge), frequencies)
    return [...candidates(wanted, places)]
      .sort((one, other) => one - other)
      .map((at) => ({ item: items[at]!, similarity: similarity(wanted, weighed[at]!) }))
      .sort((one, other) => other.similarity - one.similarity)
      .slice(0, most)
  }
  return { frequencies, mostAlike }
}

type Places = Record<Kind, Map<string, number[]>>

const placesByFeature = (features: Features[]): Places => {
  const places: Places = { word: new Map(), piece: new Map(), concept: new Map() }
  features.forEach((one, at) => {
    for (const kind of kinds) {
      for (const feature of one[kind].keys()) {
        const there = places[kind].get(feature)
        if (there) there.push(at)
        else places[kind].set(feature, [at])
      }
    }
  })
  return places
}

const candidates = (wanted: Weighed, places: Places): Set<number> =>
  new Set(
    kinds.flatMap((kind) =>
      [...wanted[kind].weights]
        .sort(([, one], [, other]) => other - one)
        .slice(0, mostSought)
        .flatMap(([feature]) => places[kind].get(feature) ?? []),
    ),
  )

const usualLengthOf = (features: Features[], counted: Pick<Frequencies, 'texts' | 'textsWith'>): Record<Kind, number> => {
  const mean = (kind: Kind) => {
    const sum = features.reduce((total, one) => total + lengthOf(new Map([...one[kind]].map(([feature, strength]) => [feature, strength * tellingness(counted, kind, feature)]))), 0)
    return Math.max(1, sum / Math.max(1, features.length))
  }
  return { word: mean('word'), piece: mean('piece'), concept: mean('concept') }
}
