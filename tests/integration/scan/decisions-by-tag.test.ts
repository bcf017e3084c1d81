import { describe, expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import type { Request } from '../../../shared/contract/channels'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

type Item = Readonly<Record<string, unknown>>
const targetId = '1'
const checkId = 'ec2.volume-encrypted'

/** Every volume unencrypted, and every second one with these tags and no others. */
const tagged = (tags: Readonly<Record<string, string>>): Tape => {
  let at = 0
  return changeAnswers(tapes.prod, { operation: 'ec2:DescribeVolumes' }, (output) => ({
    ...output,
    Volumes: (output['Volumes'] as readonly Item[]).map((volume) => ({
      ...volume,
      Encrypted: false,
      Tags: (at += 1) % 2 === 0 ? [] : Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    })),
  }))
}
const sandbox = { targetId, checkId, resource: '*', tag: { key: 'Environment', value: 'sand*' } }
const decision = {
  ...sandbox,
  ...{ kind: 'accepted-risk', reason: 'Nothing of ours is there.', owner: 'ada' },
  endsAt: '2027-01-01T00:00:00.000Z',
} satisfies Request<'decisions.suppress'>

async function scanned(tape = tagged({ Environment: 'sandbox' })): Promise<TapedApp> {
  const app = openTapedApp({ tapes: { prod: tape } })
  await app.scan({ profiles: ['prod'] })
  return app
}
const list = async ({ ask }: TapedApp) =>
  (await ask('findings.list', { checkId, outcomes: ['fail'], suppressed: 'include', limit: 1000 })).findings
const asideOf = async (app: TapedApp) =>
  (await list(app)).flatMap(({ suppressed, resource }) => (suppressed === null ? [] : [resource.arn])).sort()
const provenOf = async ({ ask }: TapedApp) => (await ask('overview.get', { targetId })).score?.overall?.proven

describe('a decision by tag', () => {
  it('sets aside what has the tag and nothing else, as its preview said, and leaves the score alone', async () => {
    const app = await scanned()
    const [before, all] = [await provenOf(app), await list(app)]
    const preview = await app.ask('decisions.preview-suppression', { ...sandbox, kind: 'accepted-risk' })
    const { id } = await app.ask('decisions.suppress', decision)
    const aside = await asideOf(app)
    expect([aside.length > 0, aside.length < all.length]).toEqual([true, true])
    expect([preview.hides, preview.resources.map(({ resource }) => resource).sort()]).toEqual([
      aside.length,
      aside,
    ])
    expect(await provenOf(app)).toBe(before)
    expect(await app.ask('decisions.list', {})).toMatchObject([
      { id, resource: '*', tag: sandbox.tag, failing: aside.length },
    ])
    const one = (await list(app)).find(({ suppressed }) => suppressed !== null)
    const detail = await app.ask('findings.get', { findingId: one?.id ?? '' })
    expect([detail.decisions.map((each) => each.id), detail.tags]).toEqual([
      [id],
      [{ key: 'Environment', value: 'sandbox' }],
    ])
    await app.ask('decisions.unsuppress', { id })
    expect(await asideOf(app)).toEqual([])
  })

  it('follows the tag from scan to scan, and keeps to what was read last while nobody may look', async () => {
    const app = await scanned()
    await app.ask('decisions.suppress', decision)
    const aside = await asideOf(app)
    app.play('prod', tagged({ Environment: 'production' }))
    await app.scan({ profiles: ['prod'] })
    expect(await asideOf(app)).toEqual([])
    app.play('prod', tagged({ Environment: 'sandbox' }))
    await app.scan({ profiles: ['prod'] })
    expect(await asideOf(app)).toEqual(aside)
    await app.scan({ profiles: ['prod'], checks: ['s3.bucket-versioning'] })
    expect(await asideOf(app)).toEqual(aside)
  })

  it('stands beside one about the same resources without a tag, and takes the place of one with the same', async () => {
    const app = await scanned()
    await app.ask('decisions.suppress', decision)
    const { id } = await app.ask('decisions.suppress', { ...decision, reason: 'Asked again.' })
    const whole = { targetId, checkId, resource: '*' }
    const { kind, reason, endsAt } = decision
    const other = await app.ask('decisions.suppress', { ...whole, kind, reason, endsAt })
    expect((await app.ask('decisions.list', {})).map((each) => each.id)).toEqual([id, other.id])
    expect(await asideOf(app)).toHaveLength((await list(app)).length)
  })

  it.each([
    ['a key in another case', { tag: { key: 'environment', value: 'sandbox' } }],
    ['another value', { tag: { key: 'Environment', value: 'sand' } }],
    ['what every object has', { tag: { key: 'constructor', value: '*' } }],
    [
      'resources whose tags no list tells',
      { checkId: 's3.bucket-versioning', tag: { key: '*', value: '*' } },
    ],
  ])('is refused where it matches nothing: %s', async (_which, over) => {
    const app = await scanned()
    await expect(app.ask('decisions.suppress', { ...decision, ...over })).rejects.toThrow(
      'nothing was decided',
    )
  })
})
