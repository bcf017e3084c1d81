import { describe, expect, it } from 'vitest'
import { closedRegions, refusedFor } from '../../../../electron/engine/scan/refusals'
import type { Gap, GapReason } from '../../../../shared/domain/evidence'
import type { Slice } from '../../../../shared/domain/inputs'

const gap = (reason: GapReason, operation = 'ec2:DescribeVolumes'): Gap => ({
  operation,
  region: 'eu-north-1',
  reason,
  detail: `${reason} here`,
})
const slice = (input: string, over: Partial<Slice> = {}) =>
  ({ input, region: 'eu-north-1', items: [], gaps: [], notOffered: [], ...over }) as Slice
const closed = (input: string) => slice(input, { gaps: [gap('denied-by-scp')] })
const bucket = (region: string, policy: unknown = { known: true, value: null }) =>
  ({ arn: 'arn:aws:s3:::ledger', type: 'AWS::S3::Bucket', region, name: 'ledger', policy }) as never

describe('a Region closed by policy', () => {
  it.each<[string, readonly Slice[], readonly string[], readonly string[]]>([
    ['two services refused whole', [closed('ec2.volumes'), closed('rds.instances')], [], ['eu-north-1']],
    ['one service is no proof', [closed('ec2.volumes'), closed('ec2.security-groups')], [], []],
    ['history knows a resource there', [closed('ec2.volumes'), closed('rds.instances')], ['eu-north-1'], []],
    [
      'another list shows a resource there',
      [
        closed('ec2.volumes'),
        closed('rds.instances'),
        slice('s3.buckets', { region: 'global', items: [bucket('eu-north-1')] }),
      ],
      [],
      [],
    ],
    [
      'an ordinary refusal among them',
      [closed('ec2.volumes'), closed('rds.instances'), slice('kms.keys', { gaps: [gap('denied')] })],
      [],
      [],
    ],
    [
      'an empty answer among them',
      [closed('ec2.volumes'), closed('rds.instances'), slice('kms.keys')],
      [],
      [],
    ],
  ])('%s', (_given, slices, known, expected) => {
    expect(closedRegions(slices, new Set(known)).map(({ region }) => region)).toEqual(expected)
  })

  it('says in the words of AWS why', () => {
    expect(closedRegions([closed('ec2.volumes'), closed('rds.instances')], new Set())).toEqual([
      { region: 'eu-north-1', detail: 'denied-by-scp here' },
    ])
  })
})

describe('what was refused for a reason', () => {
  it.each<[string, Slice, boolean]>([
    ['a list', slice('ec2.volumes', { gaps: [gap('credentials-expired')] }), true],
    [
      'one fact of one item',
      slice('s3.buckets', {
        items: [bucket('eu-west-1', { known: false, gap: gap('credentials-expired', 's3:GetBucketPolicy') })],
      }),
      true,
    ],
    ['another reason', slice('ec2.volumes', { gaps: [gap('denied')] }), false],
    ['nothing', slice('s3.buckets', { items: [bucket('eu-west-1')] }), false],
  ])('%s', (_given, given, expected) => {
    expect(refusedFor('credentials-expired', given)).toBe(expected)
  })
})
