import type { ServerResponse } from 'node:http'
import { answerNothing, type Question } from './any-aws'
import { ec2Answer, queryAnswer, queryError, s3Error, xml } from './aws-server'

export const bigAccount = {
  id: '111122223333',
  home: 'eu-west-1',
  groups: 1000,
  users: 300,
  buckets: 500,
  regions: [
    ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1'],
    ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-north-1'],
    ...['ap-south-1', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
    ...['ap-southeast-1', 'ap-southeast-2'],
  ],
} as const

const { id, home, regions } = bigAccount
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** The items of one page, and where the next one begins: nowhere after the last. */
function page(token: string | null, size: number, total: number, item: (number: number) => string) {
  const from = Number(token ?? 0)
  const to = Math.min(from + size, total)
  return { items: numbers(from, to).map(item).join(''), next: to < total ? String(to) : null }
}

const tag = (name: string, text: string | null): string => (text === null ? '' : `<${name}>${text}</${name}>`)

const userArn = (number: number): string => `arn:aws:iam::${id}:user/user-${number}`

const user = (number: number): string =>
  `<member><UserName>user-${number}</UserName><UserId>AIDA${number}</UserId><Path>/</Path><Arn>${userArn(number)}</Arn><CreateDate>2026-01-02T03:04:05Z</CreateDate><GroupList><member>staff</member></GroupList></member>`

const group = (number: number): string =>
  `<item><groupId>sg-${number}</groupId><groupName>group-${number}</groupName><ownerId>${id}</ownerId><vpcId>vpc-1</vpcId><ipPermissions><item><ipProtocol>tcp</ipProtocol><fromPort>443</fromPort><toPort>443</toPort><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges></item></ipPermissions></item>`

const bucket = (number: number): string =>
  `<Bucket><Name>bucket-${number}</Name><BucketRegion>${regions[number % regions.length] ?? home}</BucketRegion></Bucket>`

const credentialReport = (): string =>
  [
    'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated',
    `<root_account>,arn:aws:iam::${id}:root,2020-01-02T03:04:05+00:00,not_supported,no_information,not_supported,not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`,
    ...numbers(0, bigAccount.users).map(
      (number) =>
        `user-${number},${userArn(number)},2026-01-02T03:04:05+00:00,true,2026-11-20T03:04:05+00:00,2026-01-02T03:04:05+00:00,N/A,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`,
    ),
  ].join('\n')

type Answer = (question: Question, response: ServerResponse) => void

const answers: Readonly<Record<string, Answer>> = {
  GetCallerIdentity: ({ operation }, response) =>
    queryAnswer(
      response,
      operation,
      `<Arn>arn:aws:iam::${id}:user/reader</Arn><UserId>AIDA</UserId><Account>${id}</Account>`,
    ),
  DescribeRegions: ({ operation }, response) => {
    const items = regions.map((name) => `<item><regionName>${name}</regionName></item>`).join('')
    ec2Answer(response, operation, `<regionInfo>${items}</regionInfo>`)
  },
  DescribeSecurityGroups: ({ operation, region, parameters }, response) => {
    const total = region === home ? bigAccount.groups : 0
    const { items, next } = page(parameters.get('NextToken'), 400, total, group)
    ec2Answer(response, operation, `<securityGroupInfo>${items}</securityGroupInfo>${tag('nextToken', next)}`)
  },
  GetAccountAuthorizationDetails: ({ operation, parameters }, response) => {
    const { items, next } = page(parameters.get('Marker'), 100, bigAccount.users, user)
    const more = `<IsTruncated>${String(next !== null)}</IsTruncated>${tag('Marker', next)}`
    queryAnswer(response, operation, `<UserDetailList>${items}</UserDetailList>${more}`)
  },
  GenerateCredentialReport: ({ operation }, response) =>
    queryAnswer(response, operation, '<State>COMPLETE</State>'),
  GetCredentialReport: ({ operation }, response) => {
    const content = Buffer.from(credentialReport()).toString('base64')
    queryAnswer(response, operation, `<Content>${content}</Content><ReportFormat>text/csv</ReportFormat>`)
  },
  GetAccountPasswordPolicy: (_question, response) =>
    queryError(response, 'NoSuchEntity', 'There is none.', 404),
}

/** What S3 says of a bucket on which nobody ever set anything. */
const unset: Readonly<Record<string, string>> = {
  policy: 'NoSuchBucketPolicy',
  policyStatus: 'NoSuchBucketPolicy',
  publicAccessBlock: 'NoSuchPublicAccessBlockConfiguration',
  ownershipControls: 'OwnershipControlsNotFoundError',
  encryption: 'ServerSideEncryptionConfigurationNotFoundError',
  'object-lock': 'ObjectLockConfigurationNotFoundError',
  replication: 'ReplicationConfigurationNotFoundError',
  tagging: 'NoSuchTagSet',
}

function answerS3(question: Question, response: ServerResponse): void {
  const { operation, parameters } = question
  const absent = [...parameters.keys()].map((key) => unset[key]).find((code) => code !== undefined)
  if (operation.startsWith('GET /v20180820/configuration'))
    s3Error(response, 'NoSuchPublicAccessBlockConfiguration', 'There is none.', 404)
  else if (absent !== undefined) s3Error(response, absent, 'There is none.', 404)
  else if (parameters.has('max-buckets')) {
    const { items, next } = page(parameters.get('continuation-token'), 200, bigAccount.buckets, bucket)
    xml(
      response,
      `<ListAllMyBucketsResult><Buckets>${items}</Buckets>${tag('ContinuationToken', next)}</ListAllMyBucketsResult>`,
    )
  } else answerNothing(question, response)
}

/** An account with very much of three kinds, in many Regions, and nothing else. */
export function answerBigAccount(question: Question, response: ServerResponse): void {
  if (question.protocol === 's3') answerS3(question, response)
  else (answers[question.operation] ?? answerNothing)(question, response)
}
