import { expect, it } from 'vitest'
import scans from '../../../../../electron/engine/collect/inspector/scans'
import collector from '../../../../../electron/engine/collect/inspector/vulnerabilities'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { vulnerability } from '../../../../support/facts/inspector'
import { awsError } from '../../../../support/replay'

const statuses = 'inspector2:BatchGetAccountStatus'
const operation = 'inspector2:ListFindings'
const status = (state: string) => ({
  [statuses]: { accounts: [{ accountId: '111122223333', state: { status: state } }] },
})
const { arn } = vulnerability()
const finding = (over: object = {}) => ({
  findingArn: arn,
  title: 'CVE-2026-1234 - openssl',
  description: 'long',
  severity: 'CRITICAL',
  firstObservedAt: new Date('2026-11-20T08:00:00Z'),
  lastObservedAt: new Date('2026-11-24T08:00:00Z'),
  exploitAvailable: 'NO',
  resources: [{ type: 'AWS_EC2_INSTANCE', id: 'i-0123456789abcdef0' }],
  packageVulnerabilityDetails: {
    vulnerabilityId: 'CVE-2026-1234',
    vulnerablePackages: [{ name: 'openssl', version: '3.0.7', fixedInVersion: '3.0.16' }],
  },
  ...over,
})
const found = (answer: object) => collectFrom(collector, { ...status('ENABLED'), [operation]: answer })

it('asks for what is critical, active and own, and picks what it says', async () => {
  const { place, asked } = placeFor([collector], {
    ...status('ENABLED'),
    [operation]: { findings: [finding(), {}] },
  })
  expect(await collector.collect(place)).toEqual([vulnerability()])
  expect(asked.at(-1)?.input).toMatchObject({
    filterCriteria: {
      awsAccountId: [{ comparison: 'EQUALS', value: '111122223333' }],
      findingStatus: [{ comparison: 'EQUALS', value: 'ACTIVE' }],
      severity: [{ comparison: 'EQUALS', value: 'CRITICAL' }],
    },
  })
})

it('knows an exploit, what nothing mends, and a finding that is about no package', async () => {
  const packages = [
    { name: 'zlib', version: '1.2', fixedInVersion: 'NotAvailable' },
    { name: 'bash', version: '5.0' },
    {},
  ]
  const other = finding({ packageVulnerabilityDetails: undefined, resources: undefined, title: 'Open port' })
  expect(
    await found([
      {
        findings: [
          finding({
            exploitAvailable: 'YES',
            packageVulnerabilityDetails: {
              vulnerabilityId: 'CVE-2026-1234',
              vulnerablePackages: packages,
            },
          }),
        ],
        nextToken: 'more',
      },
      { findings: [other] },
    ]),
  ).toEqual([
    vulnerability({
      exploit: true,
      packages: [
        { name: 'bash', version: '5.0', fixedIn: null },
        { name: 'zlib', version: '1.2', fixedIn: null },
      ],
    }),
    vulnerability({ name: 'Open port', vulnerability: 'Open port', affects: null, packages: [] }),
  ])
})

it('asks for the status once, and for no findings where Inspector is off', async () => {
  const { place, asked } = placeFor([collector, scans], { [statuses]: [status('DISABLED')[statuses]] })
  const [none] = await Promise.all([collector.collect(place), scans.collect(place)])
  expect(none).toEqual([])
  expect(asked).toHaveLength(1)
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({})).toEqual([])
  const no = awsError('AccessDeniedException', 'no', 403)
  await expect(found(no)).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
  await expect(collectFrom(collector, { [statuses]: no })).rejects.toMatchObject({
    gap: { operation: statuses, region: 'eu-west-1', reason: 'denied' },
  })
})
