import { describe, expect, it } from 'vitest'
import { threadsOf } from './threads.ts'

const item = (id: number, replyTo: number | null = null) => ({ id, replyTo })
const shape = (items: ReturnType<typeof item>[]) => threadsOf(items).map(({ first, replies }) => [first, replies].flat().map(({ id }) => id))

describe('the threads of a conversation', () => {
  it('keep answers under what they answer, in the order in which they were written', () => {
    expect(shape([item(1), item(2), item(3, 1), item(4, 2), item(5, 1)])).toEqual([[1, 3, 5], [2, 4]])
  })

  it('are one level deep: an answer to an answer stands in the same thread', () => {
    expect(shape([item(1), item(2, 1), item(3, 2), item(4, 3)])).toEqual([[1, 2, 3, 4]])
  })

  it('begin anew where what is answered is on an earlier page', () => {
    expect(shape([item(11, 3), item(12, 11), item(13)])).toEqual([[11, 12], [13]])
  })
})
