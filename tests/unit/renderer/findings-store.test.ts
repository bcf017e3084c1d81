import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { openingQuery } from '../../../renderer/findings/query'
import { useFindingsStore } from '../../../renderer/stores/findings'
import { expected } from '../../../shared/contract/reply'
import { finding } from '../../support/window-account'
import { inWindow, later } from './mount-window'

const ask = { query: openingQuery, targetIds: ['target-prod'] }

it('fetches a page once, as its first line comes into sight', async () => {
  const { value: store, asked } = await inWindow(() => useFindingsStore())
  await store.show(ask)
  await Promise.all([store.pages.want('s3.bucket-tls-only', 0), store.pages.want('s3.bucket-tls-only', 19)])
  expect([store.pages.at('s3.bucket-tls-only', 19), asked('findings.list')]).toMatchObject([
    { id: 's3.bucket-tls-only-19' },
    [
      {
        checkId: 's3.bucket-tls-only',
        offset: 0,
        limit: 200,
        outcomes: ['fail'],
        targetIds: ['target-prod'],
      },
    ],
  ])
})

it('drops the page of an older filter', async () => {
  const slow = later<{ total: number; findings: ReturnType<typeof finding>[] }>()
  const { value: store } = await inWindow(() => useFindingsStore(), { 'findings.list': () => slow.promise })
  await store.show(ask)
  void store.pages.want('s3.bucket-tls-only', 0)
  await store.show({ ...ask, query: { ...openingQuery, severities: ['high'] } })
  slow.settle({ total: 1, findings: [finding()] })
  await flushPromises()
  expect(store.pages.at('s3.bucket-tls-only', 0)).toBeUndefined()
})

it('says on the line what failed, and asks again on request', async () => {
  let fails = true
  const { value: store } = await inWindow(() => useFindingsStore(), {
    'findings.list': () => {
      if (fails) throw expected('failed', 'The history is busy.', 'Try again.')
      return { total: 1, findings: [finding()] }
    },
  })
  await store.show(ask)
  await store.pages.want('x', 0)
  const first = store.pages.at('x', 0)
  fails = false
  store.pages.retry()
  await store.pages.want('x', 0)
  expect([first, store.pages.at('x', 0)]).toMatchObject([
    { message: 'The history is busy.' },
    { id: 'finding-1' },
  ])
})

it('opens the one check it is asked for, keeps open what is still there, closes what is gone', async () => {
  const { value: store } = await inWindow(() => useFindingsStore())
  await store.show({ ...ask, query: { ...openingQuery, checkId: 's3.bucket-tls-only' } })
  const alone = [...store.open]
  await store.show(ask)
  const all = [...store.open]
  await store.show({ ...ask, query: { ...openingQuery, checkId: 'iam.user-mfa-console' } })
  expect([alone, all, [...store.open]]).toEqual([
    ['s3.bucket-tls-only'],
    ['s3.bucket-tls-only'],
    ['iam.user-mfa-console'],
  ])
})
