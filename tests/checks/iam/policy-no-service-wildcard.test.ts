import check from '../../../electron/engine/checks/iam/policy-no-service-wildcard'
import { checkCases } from '../../support/check-cases'
import { writtenPolicyCases } from '../../support/written-policies'

const { passing, failing, common } = writtenPolicyCases('wholeServices')
const allow = (Action: string | readonly string[]) => ({ Effect: 'Allow', Action, Resource: '*' })
const ofS3 = 'It allows every action of s3.'
const ofAll = 'It allows every action of all services, or of all but some.'

checkCases(check, {
  'named actions': passing(allow(['s3:GetObject', 'sqs:SendMessage'])),
  'wildcards after a verb': passing(allow(['s3:Get*', 'ec2:Describe*'])),
  'a whole service': failing(ofS3, ['s3'], allow(['S3:*', 'sqs:SendMessage'])),
  'a whole service, on one resource': failing(ofS3, ['s3'], {
    ...allow('s3:*'),
    Resource: 'arn:aws:s3:::ledger',
  }),
  'a whole service, spelled otherwise': failing(ofS3, ['s3'], allow('s3:?*')),
  'more services than a sentence holds': failing(
    'It allows every action of ec2, s3, sns and 1 more.',
    ['ec2', 's3', 'sns', 'sqs'],
    allow(['sqs:*', 'sns:*', 's3:*', 'ec2:*']),
  ),
  everything: failing(ofAll, ['*'], allow('*')),
  'everything but some': failing(ofAll, ['*'], { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
  'a Deny of a whole service': passing({ ...allow('s3:*'), Effect: 'Deny' }),
  ...common(allow('s3:*')),
})
