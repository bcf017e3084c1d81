import { beforeEach, describe, expect, it } from 'vitest'
import { runFindings, type FindingsOptions } from '../../../electron/headless/commands/findings'
import { builtInIds, builtInViews, type ViewFilter } from '../../../shared/contract/views'
import { fakeTerminal } from '../../support/fake-terminal'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

const s3High: ViewFilter = {
  ...{ services: ['s3'], severities: ['high'], outcomes: ['fail'], suppressed: 'hide' },
}
const toSave = (name: string) => ({ name, filter: s3High })
let app: ReturnType<typeof openTapedApp>
beforeEach(() => {
  app = openTapedApp({ tapes: { prod: tapes.prod } })
})

describe('a named list of findings', () => {
  it('is kept, renamed, deleted, and comes back as the same when that is undone', async () => {
    const { ask } = app
    const made = await ask('views.save', toSave('  Buckets first '))
    const renamed = await ask('views.save', { ...made, name: 'Buckets' })
    await ask('views.save', toSave('All of S3'))
    const before = await ask('views.list', {})
    await ask('views.delete', { id: made.id })
    const without = await ask('views.list', {})
    await ask('views.save', renamed)
    expect([made.name, before, without.map(({ name }) => name), await ask('views.list', {})]).toEqual([
      'Buckets first',
      [
        { id: expect.any(String) as string, name: 'All of S3', filter: s3High },
        { id: made.id, name: 'Buckets', filter: s3High },
      ],
      ['All of S3'],
      before,
    ])
  })

  it.each([
    ['a name that another has', 'buckets'],
    ['a name of a view that comes with Triad', 'Act now'],
    ['its id', 'act-now'],
    ['its name in the other language', 'Vencidos'],
  ])('refuses %s', async (_what, name) => {
    await app.ask('views.save', toSave('Buckets'))
    expect(await app.app.dispatch('views.save', toSave(name))).toMatchObject({
      ok: false,
      error: { code: 'bad-request', hint: 'Choose another name.' },
    })
  })

  it.each([[''], ['   '], ['x'.repeat(61)]])('takes no name such as "%s"', async (name) => {
    expect(await app.app.dispatch('views.save', toSave(name))).toMatchObject({ ok: false })
  })

  it('is not found once it is deleted', async () => {
    expect(await app.app.dispatch('views.delete', { id: 'gone' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })
})

describe('triad findings --view', () => {
  const given: FindingsOptions = {
    ...{
      profile: [],
      severity: [],
      service: [],
      region: [],
      change: [],
      overdue: false,
      owner: [],
      unowned: false,
    },
    ...{ json: true, byCheck: false, limit: 1000 },
  }
  const listed = async (options: Partial<FindingsOptions>): Promise<readonly string[]> => {
    const fake = fakeTerminal()
    await runFindings(app.engine, fake.terminal, { ...given, ...options })
    const { findings } = JSON.parse(fake.out) as { findings: { id: string }[] }
    return findings.map(({ id }) => id)
  }
  const asked = async (filter: ViewFilter) =>
    (await app.ask('findings.list', { ...filter, limit: 1000 })).findings.map(({ id }) => id)

  it('lists what the view lists in the window; what is given beside it narrows it', async () => {
    await app.scan({ profiles: ['prod'] })
    await app.ask('views.save', toSave('Buckets'))
    const saved = await asked(s3High)
    expect(saved.length).toBeGreaterThan(0)
    expect(await listed({ view: 'buckets' })).toEqual(saved)
    expect(await listed({ view: 'buckets', severity: ['low'] })).toEqual(
      await asked({ services: ['s3'], severities: ['low'], outcomes: ['fail'] }),
    )
    for (const id of builtInIds) expect(await listed({ view: id })).toEqual(await asked(builtInViews[id]))
    expect(await listed({ view: 'Ilegibles' })).toEqual(await asked(builtInViews.unreadable))
  })

  it('names the views there are where there is none of that name', async () => {
    await app.ask('views.save', toSave('Buckets'))
    await expect(listed({ view: 'nothing' })).rejects.toMatchObject({
      trouble: {
        code: 'not-found',
        hint: 'There are "act-now", "new", "unreadable", "accepted-risks", "overdue", "Buckets".',
      },
    })
  })
})
