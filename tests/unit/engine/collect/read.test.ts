import { expect, it } from 'vitest'
import { toRefusal } from '../../../../electron/engine/aws/refusal'
import { orNone, read, stillThere } from '../../../../electron/engine/collect/read'

const at = { operation: 's3:GetBucketPolicy', region: 'eu-west-1' }
const refusal = (name: string) =>
  Promise.reject<string>(toRefusal(Object.assign(new Error('no'), { name }), at))
const meanings = { absent: ['NoSuchBucketPolicy'], gone: ['NoSuchBucket'] }

it.each([
  ['an answer', () => Promise.resolve('{}'), { known: true, value: '{}' }],
  ['"there is none"', () => refusal('NoSuchBucketPolicy'), { known: true, value: null }],
  [
    'a refusal',
    () => refusal('AccessDenied'),
    { known: false, gap: { ...at, reason: 'denied', detail: 'AccessDenied: no' } },
  ],
])('reads %s', async (_what, ask, expected) => {
  expect(await read(ask(), meanings)).toEqual(expected)
})

it('lets what is gone, and what is wrong with the program, fly on', async () => {
  await expect(read(refusal('NoSuchBucket'), meanings)).rejects.toThrow('no')
  await expect(read(Promise.reject(new TypeError('a bug')), meanings)).rejects.toThrow('a bug')
})

it('waits for a whole list, and takes only the names given for "there is none"', async () => {
  expect(await orNone(Promise.resolve('{}'), meanings.absent)).toBe('{}')
  expect(await orNone(refusal('NoSuchBucketPolicy'), meanings.absent)).toBeNull()
  await expect(orNone(refusal('AccessDenied'), meanings.absent)).rejects.toMatchObject({
    gap: { ...at, reason: 'denied' },
  })
  const bug = Object.assign(new Error('a bug'), { name: 'NoSuchBucketPolicy' })
  await expect(orNone(Promise.reject(bug), meanings.absent)).rejects.toBe(bug)
})

it('keeps the items that are still there, in order', async () => {
  const items = [Promise.resolve(1), refusal('NoSuchBucket'), Promise.resolve(3)]
  expect(await stillThere<number | string>(items, meanings.gone)).toEqual([1, 3])
})

it('does not take another refusal for a deletion', async () => {
  await expect(stillThere([refusal('AccessDenied')], meanings.gone)).rejects.toThrow('no')
})
