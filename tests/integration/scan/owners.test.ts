import { describe, expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import type { Request } from '../../../shared/contract/channels'
import type { FindingView } from '../../../shared/contract/views'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

type Item = Readonly<Record<string, unknown>>

/** Security groups that carry these tags and no others, by the name of the group. */
const tagged = (tape: Tape, tags: (group: string) => Readonly<Record<string, string>>): Tape =>
  changeAnswers(tape, { operation: 'ec2:DescribeSecurityGroups' }, (output) => ({
    ...output,
    SecurityGroups: (output['SecurityGroups'] as readonly Item[]).map((group) => ({
      ...group,
      Tags: Object.entries(tags(String(group['GroupName']))).map(([Key, Value]) => ({ Key, Value })),
    })),
  }))
const owned = tagged(tapes.prod, (group) =>
  group === 'bastion' ? { owner: 'Network' } : group === 'default' ? { Owner: 'payments, Inc' } : {},
)
const about: Request<'findings.list'> = { suppressed: 'include', limit: 1000 }

async function scanned(tape = owned): Promise<TapedApp> {
  const app = openTapedApp({ tapes: { prod: tape } })
  await app.scan({ profiles: ['prod'] })
  return app
}
const list = async ({ ask }: TapedApp, over: Partial<Request<'findings.list'>> = {}) =>
  (await ask('findings.list', { ...about, ...over })).findings
const ofGroup = (findings: readonly FindingView[], group: string) =>
  findings.filter(({ resource }) => resource.type === 'AWS::EC2::SecurityGroup' && resource.name === group)
const ownersOf = (findings: readonly FindingView[]) => [...new Set(findings.map(({ owner }) => owner))]

describe("a finding's owner", () => {
  it('is who its tag names, else the owner of its account, else nobody', async () => {
    const app = await scanned()
    const before = await list(app)
    expect(ownersOf(ofGroup(before, 'bastion'))).toEqual(['Network'])
    expect(ownersOf(ofGroup(before, 'default'))).toEqual(['payments, Inc'])
    expect(ownersOf(before.filter(({ resource }) => resource.type === 'AWS::S3::Bucket'))).toEqual([null])
    await app.ask('targets.describe', { targetId: '1', owner: 'ada' })
    const after = await list(app)
    expect(ownersOf(ofGroup(after, 'bastion'))).toEqual(['Network'])
    expect(after.filter(({ owner }) => owner === null)).toEqual([])
  })

  it('narrows lists and groups alike, whoever wrote the name how', async () => {
    const app = await scanned()
    const all = await list(app)
    for (const owners of [['NETWORK'], ['payments, inc'], [''], ['network', ''], ['stranger']]) {
      const asked = owners.map((name) => name.toLowerCase())
      const meant = all.filter(({ owner }) => asked.includes((owner ?? '').toLowerCase()))
      const found = await list(app, { owners })
      const { matching, facets } = await app.ask('findings.groups', { suppressed: 'include', owners })
      expect([found.map(({ id }) => id), matching]).toEqual([meant.map(({ id }) => id), meant.length])
      expect(facets.owners).toEqual(['Network', 'payments, Inc', 'platform@example.com'])
    }
    await app.ask('targets.describe', { targetId: '1', owner: 'network' })
    expect(await list(app, { owners: [''] })).toEqual([])
    const rest = (await list(app)).filter(({ owner }) => owner?.toLowerCase() === 'network')
    expect(await list(app, { owners: ['network'] })).toEqual(rest)
    expect(rest.length).toBeGreaterThan(ofGroup(all, 'bastion').length)
  })

  it('follows the setting at once, and a tag with the next scan, without a word in the history of the finding', async () => {
    const app = await scanned(tagged(tapes.prod, () => ({ Team: 'core', Owner: 'ada' })))
    const ids = ofGroup(await list(app), 'bastion').map(({ id }) => id)
    const owners = async () => ownersOf(ofGroup(await list(app), 'bastion'))
    expect(await owners()).toEqual(['ada'])
    expect(
      (await app.ask('settings.set', { key: 'owner.tags', value: ['team', 'Owner'] })).ownerTags,
    ).toEqual(['team', 'Owner'])
    expect(await owners()).toEqual(['core'])
    await app.ask('settings.set', { key: 'owner.tags', value: [] })
    expect(await owners()).toEqual([null])
    await app.ask('settings.reset', { key: 'owner.tags' })
    expect(await owners()).toEqual(['ada'])
    app.play(
      'prod',
      tagged(tapes.prod, () => ({ Owner: 'bob' })),
    )
    await app.scan({ profiles: ['prod'] })
    expect(await owners()).toEqual(['bob'])
    const [id = ''] = ids
    expect((await app.ask('findings.get', { findingId: id })).states).toMatchObject([{ scans: 2 }])
    app.play(
      'prod',
      tagged(tapes.prod, () => ({})),
    )
    await app.scan({ profiles: ['prod'] })
    expect(await owners()).toEqual([null])
  })

  it('stays where tags were last read, while their list is refused', async () => {
    const app = await scanned()
    app.play(
      'prod',
      owned.map((call) =>
        call.operation === 'ec2:DescribeSecurityGroups'
          ? {
              operation: call.operation,
              error: { name: 'UnauthorizedOperation', message: 'no', status: 403 },
            }
          : call,
      ),
    )
    await app.scan({ profiles: ['prod'] })
    const bastion = ofGroup(await list(app), 'bastion')
    expect([ownersOf(bastion), [...new Set(bastion.map(({ outcome }) => outcome))]]).toEqual([
      ['Network'],
      ['unknown'],
    ])
  })

  it('is no evidence, and neither is any other tag', async () => {
    const canary = 'canary-in-a-tag'
    const app = await scanned(tagged(tapes.prod, () => ({ note: canary, Owner: 'ada' })))
    for (const { id } of ofGroup(await list(app), 'bastion')) {
      const { evidence } = await app.ask('findings.get', { findingId: id })
      expect(evidence).not.toContain(canary)
    }
  })

  it('leaves with its account', async () => {
    const app = await scanned()
    const [{ accountId } = { accountId: '' }] = await app.ask('targets.list', {})
    await app.ask('history.forget', { accountId })
    expect((await app.ask('findings.groups', {})).facets.owners).toEqual([])
  })
})

it('says in the report what each owner answers for, as lists count it', async () => {
  const app = await scanned()
  await app.ask('settings.set', { key: 'due.medium', value: 1 })
  app.advance(2)
  const { id } = await app.ask('report.preview', {})
  const { body } = await app.ask('report.file', { id, format: 'html' })
  const page = Buffer.from(body, 'base64').toString()
  const [, table = ''] = /<table class="owners">(.*?)<\/table>/s.exec(page) ?? []
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd] .*?>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell.replace(/<.*?>|\s+/gs, ' ').trim(),
      ),
    )
    .slice(1)
  const counted = async (owner: string) => {
    const count = async (over: Partial<Request<'findings.groups'>>) =>
      String((await app.ask('findings.groups', { outcomes: ['fail'], owners: [owner], ...over })).matching)
    return Promise.all([count({}), count({ severities: ['critical', 'high'] }), count({ overdue: true })])
  }
  const owners = ['Network', 'payments, Inc', 'platform@example.com', '']
  const expected = await Promise.all(owners.map(async (owner) => [owner, ...(await counted(owner))]))
  expect(
    rows.map(([name = '', ...counts]) => [owners.includes(name) ? name : '', ...counts]).toSorted(),
  ).toEqual(expected.filter(([, failing]) => failing !== '0').toSorted())
  expect(rows.some(([, , , late]) => late !== '0')).toBe(true)
})
