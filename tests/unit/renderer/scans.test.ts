import { expect, it } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { hearEngine } from '../../../renderer/api/hear-engine'
import { useAboutStore } from '../../../renderer/stores/about'
import { useMfaStore } from '../../../renderer/stores/mfa'
import { useNoticesStore } from '../../../renderer/stores/notices'
import { useScansStore } from '../../../renderer/stores/scans'
import { useBridge } from '../../../renderer/api'
import { expected } from '../../../shared/contract/reply'
import { progress } from '../../support/window-account'
import { inWindow } from './mount-window'

const heard = (answers = {}) =>
  inWindow(() => {
    const stores = {
      about: useAboutStore(),
      scans: useScansStore(),
      mfa: useMfaStore(),
      notices: useNoticesStore(),
    }
    return {
      ...stores,
      stop: hearEngine(useBridge(), {
        restartedHint: () => 'Resume them.',
        blocked: (names) => names.join(),
      }),
    }
  }, answers)

it('follows a scan from start to end, and a late word on it changes nothing', async () => {
  const { value, bridge } = await heard({ 'scan.active': () => [progress()] })
  await value.scans.start(['acme-prod'])
  expect([value.scans.running.length, bridge.asked.map(({ name }) => name)]).toEqual([
    1,
    ['scan.start', 'scan.active'],
  ])
  bridge.say({
    type: 'scan.ended',
    progress: progress({ step: 'ended', status: 'complete', unitsEnded: 24 }),
  })
  bridge.say({ type: 'scan.progressed', progress: progress({ unitsEnded: 23 }) })
  expect({
    running: value.scans.running,
    ended: value.scans.ended,
    last: value.scans.all[0]?.status,
  }).toEqual({
    running: [],
    ended: 1,
    last: 'complete',
  })
  value.scans.dismiss('scan-53')
  expect(value.scans.all).toEqual([])
})

it('lets an answer that is older than the end of a scan bring nothing back to life', async () => {
  const { value } = await heard({
    // The engine answered while the scan ran; its end overtook the answer.
    'scan.active': () => {
      value.scans.hear('scan.ended', progress({ step: 'ended', status: 'complete' }))
      return [progress()]
    },
  })
  await value.scans.start(['acme-prod'])
  expect([value.scans.running, value.scans.all.map(({ status }) => status)]).toEqual([[], ['complete']])
})

it('says what was refused, and is free to start again', async () => {
  const { value } = await heard({
    'scan.start': () => {
      throw expected('busy', 'A scan of acme-prod runs.', 'Wait for it, or cancel it.')
    },
  })
  await value.scans.start(['acme-prod'])
  expect([value.scans.starting, value.notices.list]).toMatchObject([
    false,
    [{ kind: 'trouble', message: 'A scan of acme-prod runs.', hint: 'Wait for it, or cancel it.' }],
  ])
})

it('asks for one MFA code after another and keeps none', async () => {
  const { value, bridge, asked } = await heard()
  const ask = (questionId: string) =>
    bridge.say({ type: 'mfa.asked', questionId, profile: 'acme-prod', device: 'arn:aws:iam::1:mfa/ada' })
  ask('q1')
  ask('q2')
  await value.mfa.answer(value.mfa.question!, '123456')
  await value.mfa.answer(value.mfa.question!, null)
  expect({ left: value.mfa.question, asked: asked('scan.answer-mfa') }).toEqual({
    left: null,
    asked: [
      { questionId: 'q1', code: '123456' },
      { questionId: 'q2', code: null },
    ],
  })
})

it('after a restart of the engine says so, drops its questions and looks what runs', async () => {
  const { value, bridge } = await heard()
  bridge.say({ type: 'scan.progressed', progress: progress() })
  bridge.say({ type: 'mfa.asked', questionId: 'q1', profile: 'p', device: 'd' })
  bridge.say({ type: 'engine.restarted', detail: 'The engine was started again.' })
  await flushPromises()
  expect({
    running: value.scans.running,
    question: value.mfa.question,
    notices: value.notices.list,
    reloads: value.scans.ended,
  }).toMatchObject({
    running: [],
    question: null,
    notices: [{ kind: 'restarted', message: 'The engine was started again.', hint: 'Resume them.' }],
    reloads: 1,
  })
})

it('shows the demo being made until it is', async () => {
  const { value, bridge } = await heard()
  bridge.say({ type: 'demo.progressed', made: 3, of: 156 })
  const during = value.about.making
  bridge.say({ type: 'demo.progressed', made: 156, of: 156 })
  expect([during, value.about.making]).toEqual([{ made: 3, of: 156 }, null])
})

it('lets words of a newer engine pass, and hears nothing once stopped', async () => {
  const { value, bridge } = await heard()
  bridge.say({ type: 'moon.risen' } as never)
  value.stop()
  bridge.say({ type: 'scan.progressed', progress: progress() })
  expect(value.scans.all).toEqual([])
})
