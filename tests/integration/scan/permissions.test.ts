import { expect, it } from 'vitest'
import { deny } from '../../../electron/engine/aws/tape-edits'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

it('tells after a scan what was refused, and the policy that mends it: the next scan misses nothing', async () => {
  const { scan, ask, play, advance } = openTapedApp({
    tapes: { prod: deny(deny(tapes.prod, 's3:ListBuckets'), 'kms:ListKeys') },
  })
  await scan({ profiles: ['prod'] })
  const { missing, files } = await ask('permissions.missing', { targetId: '1' })
  expect(missing.map(({ operation, cause }) => [operation, cause]).sort()).toEqual([
    ['kms:ListKeys', 'denied'],
    ['s3:ListBuckets', 'denied'],
  ])
  expect(missing.map(({ worth }) => worth)).toEqual(missing.map(({ worth }) => worth).sort((a, b) => b - a))
  expect(JSON.parse(files?.json ?? '')).toEqual({
    Version: '2012-10-17',
    Statement: [
      { Sid: 'ReadKms', Effect: 'Allow', Action: ['kms:ListKeys'], Resource: '*' },
      { Sid: 'ReadS3', Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: '*' },
    ],
  })
  expect(files?.terraform).toMatch(/role += var\.role_name\n/)
  expect(files?.terraform).toContain('"kms:ListKeys",')
  expect(files?.cloudformation).toContain('      Roles:\n        - !Ref RoleName\n')
  expect(files?.cloudformation).toContain('              - kms:ListKeys\n')
  const { overall } = (await ask('overview.get', { targetId: '1' })).score ?? {}
  expect(missing.reduce((sum, { worth }) => sum + worth, 0)).toBeLessThanOrEqual(
    (overall?.possible ?? 0) - (overall?.proven ?? 0) + 1e-9,
  )
  play('prod', tapes.prod)
  advance(1)
  await scan({ profiles: ['prod'] })
  const mended = await ask('permissions.missing', { targetId: '1' })
  expect(mended.missing.map(({ operation }) => operation)).not.toContain('s3:ListBuckets')
  expect(mended.missing.map(({ operation }) => operation)).not.toContain('kms:ListKeys')
})

it('makes the policy of some checks, and none for a name that it does not know', async () => {
  const { ask, app } = openTapedApp({ tapes: {} })
  const { needs, policies, files } = await ask('permissions.policy', { checks: ['kms.rotation'] })
  expect(policies).toBe(1)
  expect(needs).toEqual([
    { action: 'ec2:DescribeRegions', checkIds: [] },
    { action: 'iam:ListAccountAliases', checkIds: [] },
    { action: 'kms:DescribeKey', checkIds: ['kms.rotation'] },
    { action: 'kms:GetKeyPolicy', checkIds: ['kms.rotation'] },
    { action: 'kms:GetKeyRotationStatus', checkIds: ['kms.rotation'] },
    { action: 'kms:ListKeys', checkIds: ['kms.rotation'] },
    { action: 'sts:GetCallerIdentity', checkIds: [] },
  ])
  expect(files.terraform).toContain('"kms:DescribeKey"')
  for (const wrong of [{ checks: ['kms.rotatoin'] }, { services: ['s3'], checks: ['kms.rotation'] }])
    expect(await app.dispatch('permissions.policy', wrong)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    })
  expect(await app.dispatch('permissions.missing', { targetId: '7' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  })
})
