import { describe, expect, it } from 'vitest'
import { asOf, movedTo } from '../../../electron/engine/demo/as-of'
import { changeReport, recordedAt } from '../../../electron/engine/demo/credential-report'
import { keysNotDeleted } from '../../../electron/engine/demo/edits/kms'
import { volumesUnencrypted } from '../../../electron/engine/demo/edits/ec2'
import { before, during, oneByOne, since, together, weeks } from '../../../electron/engine/demo/story'
import type { Tape } from '../../../electron/engine/aws/tape'

const head = 'user,user_creation_time,mfa_active,access_key_1_last_rotated,access_key_2_last_rotated'
const report = (...rows: readonly string[]): Tape => [
  {
    operation: 'iam:GetCredentialReport',
    region: 'us-east-1',
    input: {},
    output: {
      Content: new TextEncoder().encode(`${[head, ...rows].join('\n')}\n`),
      GeneratedTime: new Date('2026-11-24T12:00:00Z'),
    },
  },
]
const rowsOf = (tape: Tape): readonly string[] => {
  const [call] = tape
  if (call === undefined || !('output' in call)) throw new Error('no report')
  const { Content } = call.output as { Content: Uint8Array }
  return new TextDecoder().decode(Content).trimEnd().split('\n').slice(1)
}

describe('a recorded account at another time', () => {
  it('keeps every distance to the recording when it is moved', () => {
    const moved = movedTo(
      report('anna,2026-01-24T12:00:00+00:00,true,2026-11-14T12:00:00+00:00,N/A'),
      new Date('2027-11-24T12:00:00Z'),
    )
    expect(rowsOf(moved)).toEqual(['anna,2027-01-24T12:00:00+00:00,true,2027-11-14T12:00:00+00:00,N/A'])
    expect(recordedAt(moved)).toEqual(new Date('2027-11-24T12:00:00Z'))
  })

  it('had no later users and older keys', () => {
    const tape = report(
      'anna,2026-01-24T12:00:00+00:00,true,2026-11-14T12:00:00+00:00,2026-02-01T00:00:00+00:00',
      'ben,2026-08-01T00:00:00+00:00,false,N/A,N/A',
    )
    expect(rowsOf(asOf(tape, new Date('2026-06-01T00:00:00Z')))).toEqual([
      'anna,2026-01-24T12:00:00+00:00,true,2026-05-16T12:00:00+00:00,2026-02-01T00:00:00+00:00',
    ])
  })

  it('had a user in another way', () => {
    const tape = report('anna,x,true,N/A,N/A', 'ben,x,true,N/A,N/A')
    const changed = changeReport(tape, (row) =>
      row['user'] === 'ben' ? { ...row, mfa_active: 'false' } : row,
    )
    expect(rowsOf(changed)).toEqual(['anna,x,true,N/A,N/A', 'ben,x,false,N/A,N/A'])
  })

  it('had a key that nobody had asked to delete, with a rotation to ask about', () => {
    const input = { KeyId: 'arn:k' }
    const where = { region: 'eu-west-1', input }
    expect(
      keysNotDeleted([
        {
          operation: 'kms:DescribeKey',
          ...where,
          output: { KeyMetadata: { KeyState: 'PendingDeletion', Enabled: false, DeletionDate: new Date() } },
        },
      ]),
    ).toEqual([
      {
        operation: 'kms:DescribeKey',
        ...where,
        output: { KeyMetadata: { KeyState: 'Enabled', Enabled: true } },
      },
      { operation: 'kms:GetKeyRotationStatus', ...where, output: { KeyRotationEnabled: true } },
    ])
  })

  it('had other volumes before they were encrypted', () => {
    const volumes = (list: readonly object[]): Tape => [
      {
        operation: 'ec2:DescribeVolumes',
        region: 'eu-west-1',
        input: {},
        output: { Volumes: list as never },
      },
    ]
    const [a, b] = [
      { VolumeId: 'vol-0aa', Encrypted: true },
      { VolumeId: 'vol-0bb', Encrypted: true },
    ]
    expect(volumesUnencrypted('eu-west-1', 1)(volumes([a, b]))).toEqual(
      volumes([{ VolumeId: 'vol-000', Encrypted: false }, b]),
    )
  })
})

it('tells a story by weeks', () => {
  const named = (name: string) => Object.assign((tape: Tape) => tape, { title: name })
  const story = together(
    before(2, named('early')),
    during(1, 3, named('middle')),
    since(weeks - 1, named('late')),
    oneByOne(1, 1, ['a', 'b', 'c'], named),
  )
  const titles = (week: number) => story(week).map((edit) => (edit as ReturnType<typeof named>).title)
  expect([0, 1, 2, 3, 4, weeks - 1].map(titles)).toEqual([
    ['early', 'a', 'b', 'c'],
    ['early', 'middle', 'b', 'c'],
    ['middle', 'c'],
    ['middle'],
    [],
    ['late'],
  ])
})
