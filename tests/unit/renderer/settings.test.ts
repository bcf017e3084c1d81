// Long: every section of one page.
import { flushPromises, type DOMWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import type { Schedule } from '../../../shared/domain/settings'
import type { Answers } from '../../support/window-bridge'
import { target } from '../../support/window-account'
import { settingsNow, stats } from '../../support/window-settings'
import { mountApp } from './mount-window'

const open = (answers: Answers = {}, at = '/settings') => mountApp({ at, answers })
type Window = Awaited<ReturnType<typeof open>>

type Found = Omit<DOMWrapper<Element>, 'exists'>
const section = ({ wrapper }: Window, name: string): Found => wrapper.get(`#settings-${name}`)
const done = ({ wrapper }: Window): string => wrapper.get('.done').text().replaceAll(/\s+/g, ' ')
const undo = async ({ wrapper }: Window) => {
  await wrapper.findAll('.done button')[0]?.trigger('click')
  await flushPromises()
}
const change = async (element: Found | undefined, value: string) => {
  await element?.setValue(value)
  await flushPromises()
}
const press = async (within: Found, words: string) => {
  await within
    .findAll('button')
    .find((button) => button.text() === words)
    ?.trigger('click')
  await flushPromises()
}
const dialog = () => document.querySelector('.dialog')
const refuse = () => {
  throw expected('failed', 'The history is locked.', 'Close the other Triad.')
}

describe('accounts', () => {
  it('are described in place: saved at once, said, and undone', async () => {
    const window = await open()
    const [row] = section(window, 'accounts').findAll('.set-row')
    await change(row?.findAll('input[type=text]')[1], 'ada@acme.example')
    expect([window.asked('targets.describe'), done(window)]).toEqual([
      [{ targetId: 'target-prod', owner: 'ada@acme.example' }],
      expect.stringContaining('Owner of acme-prod: ada@acme.example.'),
    ])
    await undo(window)
    expect(window.asked('targets.describe').at(-1)).toEqual({ targetId: 'target-prod', owner: '' })
  })

  it('weigh what was chosen', async () => {
    const window = await open()
    const [row] = section(window, 'accounts').findAll('.set-row')
    await change(row?.find('select'), 'staging')
    expect(window.asked('targets.describe')).toEqual([{ targetId: 'target-prod', criticality: 'staging' }])
  })

  it('are seen through another profile where there are two', async () => {
    const window = await open({
      'targets.list': () => [target(), target({ id: 'target-audit', profile: 'audit', primary: false })],
    })
    const radios = section(window, 'accounts').findAll('input[type=radio]')
    expect(radios.map((radio) => (radio.element as HTMLInputElement).checked)).toEqual([true, false])
    await radios[1]?.trigger('change')
    await flushPromises()
    expect([window.asked('targets.make-primary'), done(window)]).toEqual([
      [{ targetId: 'target-audit' }],
      expect.stringContaining('acme-prod is now seen through audit.'),
    ])
  })

  it('show again what stands where it was refused', async () => {
    const window = await open({ 'targets.describe': refuse })
    const group = () => section(window, 'accounts').get<HTMLInputElement>('input[type=text]')
    await change(group(), 'Shop')
    expect([group().element.value, window.text()]).toEqual([
      '',
      expect.stringContaining('The history is locked.'),
    ])
  })

  it('say so where there is none', async () => {
    const window = await open({ 'targets.list': () => [] })
    expect(section(window, 'accounts').text()).toContain('No account yet: the first scan adds one.')
  })
})

describe('profiles', () => {
  it('show the command that needs consent, and what keeps one from being scanned', async () => {
    const window = await open()
    const profiles = section(window, 'profiles')
    expect(profiles.text()).toContain('Cannot be scanned: It names no credentials.')
    await press(profiles, 'Allow exactly this command')
    expect(window.asked('profiles.consent')).toEqual([{ profile: 'acme-tool', command: 'vault read aws' }])
  })

  it('take a consent back, and give it again', async () => {
    const window = await open({
      'profiles.list': () => [
        {
          ...{ name: 'acme-tool', kind: 'process', sources: [], mfa: false },
          ...{ command: 'vault read aws', consent: 'given', endpoint: 'http://127.0.0.1:4566' },
        },
      ],
    })
    expect(section(window, 'profiles').text()).toContain('not go to AWS, but to http://127.0.0.1:4566')
    await press(section(window, 'profiles'), 'Do not run it any more')
    await undo(window)
    expect([window.asked('profiles.withdraw-consent'), window.asked('profiles.consent')]).toEqual([
      [{ profile: 'acme-tool' }],
      [{ profile: 'acme-tool', command: 'vault read aws' }],
    ])
  })
})

describe('Regions', () => {
  it('are narrowed to those that are written, however they are written', async () => {
    const window = await open()
    const field = section(window, 'scanning')
    await field.findAll('input[type=radio]')[1]?.trigger('change')
    await change(field.find('input[type=text]'), 'EU-west-1,  us-east-1 eu-west-1')
    expect(window.asked('settings.set')).toEqual([{ key: 'scan.regions', value: ['eu-west-1', 'us-east-1'] }])
  })

  it('that are none are not sent', async () => {
    const window = await open()
    const field = section(window, 'scanning')
    await field.findAll('input[type=radio]')[1]?.trigger('change')
    await change(field.find('input[type=text]'), 'Ireland')
    expect([window.asked('settings.set'), field.get('[role=alert]').text()]).toEqual([
      [],
      'Write Regions like eu-west-1, with commas between them. Nothing was changed.',
    ])
  })

  it('are all again', async () => {
    const window = await open({ 'settings.get': () => settingsNow({ regions: ['eu-west-1'] }) })
    await section(window, 'scanning').findAll('input[type=radio]')[0]?.trigger('change')
    await flushPromises()
    await undo(window)
    expect([window.asked('settings.reset'), window.asked('settings.set')]).toEqual([
      [{ key: 'scan.regions' }],
      [{ key: 'scan.regions', value: ['eu-west-1'] }],
    ])
  })
})

describe('the schedule', () => {
  const weekly: Schedule = { every: 'week', weekday: 1, at: '07:30', profiles: null }
  const scheduled = { schedule: weekly, nextScan: '2026-11-30T07:30:00.000Z' }
  const controls = (window: Window) => {
    const field = section(window, 'scanning')
    const [frequency, weekday] = field.findAll('select')
    return { frequency, weekday, time: field.find('input[type=time]'), field }
  }

  it('is off, and is set in one step', async () => {
    const window = await open()
    const { frequency } = controls(window)
    expect((frequency?.element as HTMLSelectElement).value).toBe('off')
    await change(frequency, 'day')
    expect([window.asked('settings.set'), done(window)]).toEqual([
      [{ key: 'scan.schedule', value: { every: 'day', at: '07:30', profiles: null } }],
      expect.stringContaining('Scans begin every day at 07:30.'),
    ])
  })

  it.each([
    ['weekday', '5', { ...weekly, weekday: 5 }],
    ['time', '18:00', { ...weekly, at: '18:00' }],
    ['frequency', 'day', { every: 'day', at: '07:30', profiles: null }],
  ] as const)('takes another %s', async (which, to, value) => {
    const window = await open({ 'settings.get': () => settingsNow(scheduled) })
    await change(controls(window)[which], to)
    expect(window.asked('settings.set')).toEqual([{ key: 'scan.schedule', value }])
  })

  it('is about chosen profiles, and never about none', async () => {
    const named = { ...weekly, profiles: ['acme-prod'] }
    const window = await open({ 'settings.get': () => settingsNow({ ...scheduled, schedule: named }) })
    const boxes = controls(window).field.findAll('input[type=checkbox]')
    expect(boxes.map((box) => (box.element as HTMLInputElement).disabled)).toEqual([true, false, false])
    await boxes[1]?.trigger('change')
    expect(window.asked('settings.set')).toEqual([
      { key: 'scan.schedule', value: { ...weekly, profiles: ['acme-prod', 'acme-tool'] } },
    ])
  })

  it('says what became of the last one, and what was left out', async () => {
    const lastRun = {
      ...{ dueAt: '2026-11-23T07:30:00.000Z', startedAt: '2026-11-23T07:31:00.000Z', started: ['acme-dev'] },
      blocked: [{ profile: 'acme-prod', message: 'The sign-in expired.', hint: 'Run aws sso login.' }],
    }
    const window = await open({ 'settings.get': () => settingsNow({ ...scheduled, lastRun }) })
    expect(section(window, 'scanning').text()).toMatch(
      /1 scan was started\..*acme-prod\s*: The sign-in expired\. Run aws sso login\./,
    )
  })

  it('says once, wherever the reader is, what could not be scanned', async () => {
    const window = await open({}, '/')
    const blocked = ['a', 'b', 'c', 'd', 'e'].map((profile) => ({
      ...{ profile, message: 'The sign-in expired.', hint: 'Run aws sso login.' },
    }))
    const run = {
      dueAt: '2026-11-23T07:30:00.000Z',
      startedAt: '2026-11-23T07:31:00.000Z',
      started: [],
      blocked,
    }
    window.bridge.say({ type: 'schedule.ran', run })
    window.bridge.say({ type: 'schedule.ran', run: { ...run, blocked: [] } })
    await flushPromises()
    expect(window.wrapper.findAll('.notice').map((notice) => notice.text())).toEqual([
      '5 scheduled scans were not started: a, b, c and 2 more. The sign-in expired. Run aws sso login.',
    ])
  })
})

describe('a parameter of a check', () => {
  const row = (window: Window, at: number) => section(window, 'checks').findAll('.set-row')[at]

  it('is set from the next scan on, and undone', async () => {
    const window = await open()
    await change(row(window, 0)?.find('input'), '45')
    expect([window.asked('settings.set'), done(window)]).toEqual([
      [{ key: 'iam.user-access-key-rotated.days', value: 45 }],
      expect.stringContaining('Age at which an active access key fails: 45 days, from the next scan on.'),
    ])
    await undo(window)
    expect(window.asked('settings.reset')).toEqual([{ key: 'iam.user-access-key-rotated.days' }])
  })

  it('goes back to its default', async () => {
    const window = await open()
    expect(row(window, 0)?.find('button').exists()).toBe(false)
    await row(window, 1)?.get('button').trigger('click')
    await flushPromises()
    await undo(window)
    expect([window.asked('settings.reset'), window.asked('settings.set')]).toEqual([
      [{ key: 'rds.backups.days' }],
      [{ key: 'rds.backups.days', value: 14 }],
    ])
  })

  it.each(['', '0', '1.5', '9999', 'many'])('%j is said to be wrong, and not sent', async (text) => {
    const window = await open()
    await change(row(window, 0)?.find('input'), text)
    expect([window.asked('settings.set'), row(window, 0)?.text()]).toEqual([
      [],
      expect.stringContaining('A whole number of days from 1 to 3,650. Nothing was changed.'),
    ])
  })

  it('shows again what is set where the engine refused', async () => {
    const window = await open({ 'settings.set': refuse })
    const field = row(window, 0)?.get('input')
    await change(field, '45')
    expect([(field?.element as HTMLInputElement).value, window.text()]).toEqual([
      '90',
      expect.stringContaining('The history is locked.'),
    ])
  })
})

it('sets the days until failures are due, and takes them back', async () => {
  const window = await open()
  const [critical] = section(window, 'due').findAll('.set-row')
  await change(critical?.find('input'), '3')
  expect([window.asked('settings.set'), done(window)]).toEqual([
    [{ key: 'due.critical', value: 3 }],
    expect.stringContaining('Critical failures are due in 3 days.'),
  ])
  await undo(window)
  expect(window.asked('settings.reset')).toEqual([{ key: 'due.critical' }])
})

describe('owners', () => {
  const field = (window: Window) => section(window, 'owners').find('input')

  it('are read from the tags that are written, and from the usual one again', async () => {
    const window = await open()
    await change(field(window), ' Team ,owner,, ')
    expect([window.asked('settings.set'), done(window)]).toEqual([
      [{ key: 'owner.tags', value: ['Team', 'owner'] }],
      expect.stringContaining('Owners are read from the tags Team, owner.'),
    ])
    await undo(window)
    expect(window.asked('settings.reset')).toEqual([{ key: 'owner.tags' }])
  })

  it('are those of accounts alone where no tag is named', async () => {
    const window = await open()
    await change(field(window), '')
    expect([window.asked('settings.set'), done(window)]).toEqual([
      [{ key: 'owner.tags', value: [] }],
      expect.stringContaining('Owners are those of accounts alone.'),
    ])
  })

  it('of a key that AWS would not keep are not sent', async () => {
    const window = await open()
    await change(field(window), 'k'.repeat(129))
    expect([window.asked('settings.set'), section(window, 'owners').get('[role=alert]').text()]).toEqual([
      [],
      'Ten keys at most, of 128 characters at most. Nothing was changed.',
    ])
  })
})

describe('the history', () => {
  it('says what it holds, how big it is, and how to go back', async () => {
    const window = await open()
    const text = section(window, 'history').text()
    for (const part of ['/home/ada/.local/share/triad/history.db', '48.3', '412', '1 backup', '1111'])
      expect(text).toContain(part)
    expect(section(window, 'history').get('pre').text()).toBe(
      "triad history restore --from '/home/ada/.local/share/triad/history.backup-20261101.db'",
    )
  })

  it('leads from the number of findings to their list', async () => {
    const window = await open()
    const [door] = section(window, 'history').findAll('tbody a')
    expect([door?.text(), door?.attributes('href')]).toEqual([
      '412',
      expect.stringMatching(/findings\?(?=.*outcome=all)(?=.*suppressed=include)(?=.*target=target-prod)/),
    ])
  })

  it.each([
    ['Back up now', 'history.backup', 'Backed up and checked'],
    ['Check now', 'history.check', 'nothing is wrong with it'],
  ])('%s', async (button, channel, said) => {
    const window = await open()
    await press(section(window, 'history'), button)
    expect([window.asked(channel).length, section(window, 'history').text()]).toEqual([
      1,
      expect.stringContaining(said),
    ])
  })

  it('shows damage as what it is', async () => {
    const window = await open({ 'history.check': () => ({ damage: ['row 7 missing from index'] }) })
    await press(section(window, 'history'), 'Check now')
    expect(section(window, 'history').text()).toMatch(/Something is wrong.*row 7 missing from index/)
  })

  it('prunes only after it was said what goes', async () => {
    const window = await open()
    await press(section(window, 'history'), 'Prune older facts')
    expect([dialog()?.textContent, window.asked('history.prune')]).toEqual([
      expect.stringContaining('This cannot be undone.'),
      [],
    ])
    dialog()
      ?.querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect([window.asked('history.prune'), section(window, 'history').text()]).toEqual([
      [{ keepDays: 365 }],
      expect.stringContaining('120 parts were dropped'),
    ])
  })

  it('forgets an account only where its number was typed', async () => {
    const window = await open()
    await section(window, 'history').get('tbody button').trigger('click')
    await flushPromises()
    const field = dialog()?.querySelector('input')
    const submit = async (typed: string) => {
      if (field) field.value = typed
      field?.dispatchEvent(new Event('input'))
      await flushPromises()
      dialog()
        ?.querySelector('form')
        ?.dispatchEvent(new Event('submit', { cancelable: true }))
      await flushPromises()
      return window.asked('history.forget')
    }
    expect(dialog()?.textContent).toContain(
      'Goes: 52 scans, 412 findings with those of the past, 3 decisions.',
    )
    expect(await submit('111122223334')).toEqual([])
    expect(await submit('1111 2222 3333')).toEqual([{ accountId: '111122223333' }])
    expect(section(window, 'history').text()).toContain('acme-prod is forgotten')
  })

  it('says so where it holds nothing and has no backup', async () => {
    const window = await open({ 'history.stats': () => stats({ accounts: [], backups: [] }) })
    expect(section(window, 'history').text()).toMatch(/No account yet.*No backup yet.*makes one by itself/)
  })
})

it.each([
  ['settings.get', 'The settings cannot be shown or changed.'],
  ['history.stats', 'The history cannot be shown.'],
  ['profiles.list', 'No profile can be offered'],
  ['app.about', 'Nothing else is affected.'],
])('says what it means where %s fails, and shows the rest', async (channel, meaning) => {
  const { text } = await open({ [channel]: refuse })
  expect(text()).toContain(meaning)
  expect(text()).toContain('Appearance')
})

it('reads the settings again where another window changed one', async () => {
  const window = await open()
  window.bridge.say({ type: 'settings.changed' })
  await flushPromises()
  expect(window.asked('settings.get')).toHaveLength(2)
})

it('switches theme and language, and says what it is', async () => {
  const window = await open()
  const { text } = window
  expect(text()).toContain('Nothing leaves this machine')
  await press(section(window, 'appearance'), 'Dark')
  expect(document.documentElement.dataset['theme']).toBe('dark')
  await press(section(window, 'appearance'), 'Español')
  expect(text()).toContain('Lo que se cambia aquí se guarda al momento')
})
