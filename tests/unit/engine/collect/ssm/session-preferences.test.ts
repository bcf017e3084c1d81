import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ssm/session-preferences'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { sessionLogging, sessionPreferences } from '../../../../support/facts/ssm'
import { awsError } from '../../../../support/replay'

const operation = 'ssm:GetDocument'
const inputs = {
  s3BucketName: '',
  s3KeyPrefix: '',
  s3EncryptionEnabled: false,
  cloudWatchLogGroupName: 'sessions',
  cloudWatchEncryptionEnabled: true,
  cloudWatchStreamingEnabled: true,
  kmsKeyId: 'alias/sessions',
  runAsEnabled: true,
  runAsDefaultUser: 'ada',
  shellProfile: { windows: '', linux: 'export TOKEN=4f9a0c3e' },
}
const document = (content: unknown) => ({
  Name: 'SSM-SessionManagerRunShell',
  Content: typeof content === 'string' ? content : JSON.stringify(content),
})
const saved = (content: unknown) => document({ schemaVersion: '1.0', inputs: content })
const found = (answer: object) => collectFrom(collector, { [operation]: answer })

it('reads where sessions are logged, and keeps nothing else of the document', async () => {
  const { place, asked } = placeFor([collector], { [operation]: saved(inputs) })
  expect(await collector.collect(place)).toEqual([sessionPreferences()])
  expect(asked.map(({ input }) => input)).toEqual([
    { Name: 'SSM-SessionManagerRunShell', DocumentFormat: 'JSON' },
  ])
})

it('takes what the document leaves out as Session Manager does', async () => {
  const toBucket = sessionLogging({
    bucket: 'sessions',
    bucketEncrypted: true,
    logGroup: null,
    logGroupEncrypted: false,
    key: null,
  })
  expect(await found(saved({ s3BucketName: 'sessions', s3EncryptionEnabled: true }))).toEqual([
    sessionPreferences({ logging: known(toBucket) }),
  ])
})

it('tells no preferences from preferences that may not be read', async () => {
  const gap = { ...denied(operation), detail: 'AccessDeniedException: no (HTTP 400)' }
  expect([
    await found(awsError('InvalidDocument', 'none', 400)),
    await found(awsError('AccessDeniedException', 'no', 400)),
  ]).toEqual([[sessionPreferences({ logging: known(null) })], [sessionPreferences({ logging: unread(gap) })]])
})

it.each([
  ['is left out', {}],
  ['is no JSON', document('schemaVersion: "1.0"')],
  ['is no document of sessions', document({ schemaVersion: '2.2', mainSteps: [] })],
  ['says something else', saved({ ...inputs, s3EncryptionEnabled: 'perhaps' })],
])('leaves preferences unread whose content %s', async (_what, answer) => {
  const detail = "AWS's answer does not hold session preferences."
  expect(await found(answer)).toEqual([
    sessionPreferences({ logging: unread({ ...denied(operation), reason: 'unexpected', detail }) }),
  ])
})
