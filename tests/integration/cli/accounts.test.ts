import { beforeEach, expect, it } from 'vitest'
import { runAccounts, runDescribe } from '../../../electron/headless/commands/accounts'
import type { Engine } from '../../../electron/headless/commands/engine'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

let engine: Engine
let fake: FakeTerminal
const account = (profile: string, accountId: string, accountName: string, over: object = {}) => ({
  ...{ profile, accountId, accountName, criticality: 'production', group: '', owner: '', primary: true },
  ...over,
})
const listed = async (): Promise<unknown> => {
  fake.out = ''
  await runAccounts(engine, fake.terminal, { json: true })
  return JSON.parse(fake.out)
}

beforeEach(async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod, staging: tapes.staging } })
  await app.scan({ profiles: ['prod', 'staging'], checks: ['s3.bucket-versioning'] })
  engine = app.engine
  fake = fakeTerminal()
})

it('says of several accounts at once what is named, and leaves the rest', async () => {
  const before = (await listed()) as readonly { criticality: string }[]
  const said = { profile: ['prod', 'staging'], primary: false, json: true }
  await runDescribe(engine, fake.terminal, { ...said, owner: 'Platform team', group: 'Shop' })
  await runDescribe(engine, fake.terminal, {
    ...said,
    profile: ['staging'],
    criticality: 'staging',
    group: '',
  })
  expect(await listed()).toEqual([
    account('prod', '222233334444', 'acme-prod', {
      criticality: before[0]?.criticality,
      owner: 'Platform team',
      group: 'Shop',
    }),
    account('staging', '333344445555', '333344445555', { criticality: 'staging', owner: 'Platform team' }),
  ])
})

it.each([
  ['says nothing', { profile: ['prod'] }, /Nothing was said/],
  ['names no account', { profile: [], owner: 'A' }, /Nothing was said/],
  ['names a stranger', { profile: ['prod', 'nobody'], owner: 'A' }, /no scan through "nobody"/],
])('changes nothing where the command %s', async (_case, said, message) => {
  const before = await listed()
  await expect(runDescribe(engine, fake.terminal, { primary: false, json: true, ...said })).rejects.toThrow(
    message,
  )
  expect(await listed()).toEqual(before)
})
