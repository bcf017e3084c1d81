import { beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../electron/headless/commands/engine'
import { runSettingsChange, runSettingsShow } from '../../../electron/headless/commands/settings'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'

const key = 'iam.user-access-key-rotated.days'
let engine: Engine
let fake: FakeTerminal

beforeEach(() => {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  engine = app.engine
  fake = fakeTerminal()
})
const set = (of: string, text?: string, json = false, reason?: string) =>
  runSettingsChange(engine, fake.terminal, {
    ...{ json, key: of, ...(text === undefined ? {} : { text }) },
    ...(reason === undefined ? {} : { reason }),
  })
const get = async (of: string) => {
  fake = fakeTerminal()
  await runSettingsShow(engine, fake.terminal, { json: false, key: of })
  return fake.out.trim()
}

it('lists every setting with its value and its default', async () => {
  await set('scan.regions', 'eu-west-1,us-east-1')
  fake = fakeTerminal()
  expect(await runSettingsShow(engine, fake.terminal, { json: false })).toBe(0)
  expect(fake.out).toMatch(/scan\.regions +eu-west-1,us-east-1 +enabled/)
  expect(fake.out).toMatch(/iam\.user-access-key-rotated\.days +90 +90 +Age at which .* \(days\)/)
})

it('gives all of it to scripts', async () => {
  await runSettingsShow(engine, fake.terminal, { json: true })
  expect(JSON.parse(fake.out)).toEqual(await engine.ask('settings.get', {}))
})

it('sets one, says what it was, and puts it back', async () => {
  await set(key, '45')
  await set(key)
  await set(key, '30', true)
  expect(fake.log).toEqual([
    `say ${key} is 45, it was 90. It counts from the next scan on.`,
    `say ${key} is 90, it was 45. It counts from the next scan on.`,
    `write ${JSON.stringify({ key, before: '90', value: '30' })}\n`,
  ])
})

describe('a schedule', () => {
  it.each([
    ['day 07:30 all', 'day 07:30 all', { every: 'day', at: '07:30', profiles: null }],
    ['day 23:59', 'day 23:59 all', { every: 'day', at: '23:59', profiles: null }],
    [
      'Mon  07:30  acme prod, dev',
      'mon 07:30 acme prod,dev',
      { every: 'week', weekday: 1, at: '07:30', profiles: ['acme prod', 'dev'] },
    ],
    ['sun 00:00 all', 'sun 00:00 all', { every: 'week', weekday: 7, at: '00:00', profiles: null }],
  ] as const)('%s', async (text, shown, schedule) => {
    await set('scan.schedule', text)
    const settings = await engine.ask('settings.get', {})
    expect([settings.schedule, settings.nextScan === null, await get('scan.schedule')]).toEqual([
      schedule,
      false,
      shown,
    ])
    await set('scan.schedule', 'off')
    expect(await engine.ask('settings.get', {})).toMatchObject({ schedule: null, nextScan: null })
  })
})

it.each([
  ['scan.schedule', 'sometimes'],
  ['scan.schedule', 'day 7:30 all'],
  ['scan.schedule', 'day'],
  ['scan.regions', 'Ireland'],
  [key, 'many'],
  [key, ''],
  [key, '-1'],
])('refuses %s %j and changes nothing', async (of, text) => {
  const before = await engine.ask('settings.get', {})
  await expect(set(of, text)).rejects.toMatchObject({ trouble: { code: 'bad-request' } })
  expect(await engine.ask('settings.get', {})).toEqual(before)
})

it('names the settings there are where somebody asks for another', async () => {
  await expect(get('iam.nothing')).rejects.toMatchObject({
    trouble: { code: 'not-found', hint: expect.stringContaining('scan.schedule') },
  })
})

describe('the severity of a check', () => {
  const severity = 'iam.user-access-key-rotated.severity'
  const reason = 'Keys were stolen\u001b[31m here; <b>\u202e'

  it('is set with a reason, shown with it, and undone', async () => {
    await set(severity, 'Critical', false, reason)
    expect(await get(severity)).toBe('critical')
    fake = fakeTerminal()
    await runSettingsShow(engine, fake.terminal, { json: false })
    expect(fake.out).toMatch(
      /iam\.user-access-key-rotated\.severity +critical +high +Set by .+ on 2026-11-24: Keys were stolen/,
    )
    expect(fake.out).not.toMatch(/[\u001b\u202e]/)
    fake = fakeTerminal()
    await set(severity)
    await set(severity)
    await set(severity, 'low', true, 'Nobody has keys.')
    await set(severity, undefined, true)
    expect(fake.log).toEqual([
      `say ${severity} is high again, it was critical. It counts from the next scan on.`,
      `say ${severity} was not set; nothing was changed.`,
      `write ${JSON.stringify({ key: severity, before: null, value: 'low' })}\n`,
      `write ${JSON.stringify({ key: severity, before: 'low', value: 'high' })}\n`,
    ])
  })

  it.each([
    [severity, 'low', undefined],
    [severity, 'high', 'It ships so.'],
    [severity, 'grave', 'It is.'],
    [severity, 'low', ' '],
    [key, '30', 'Ninety days are long.'],
  ])('%s cannot be %j because of %j', async (of, text, why) => {
    await expect(set(of, text, false, why)).rejects.toMatchObject({ trouble: { code: 'bad-request' } })
    expect((await engine.ask('settings.get', {})).severities).toEqual([])
  })
})
