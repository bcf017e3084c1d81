import { GetDocumentCommand, SSMClient } from '@aws-sdk/client-ssm'
import { z } from 'zod'
import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { SessionLogging } from '../../../../shared/domain/inputs/ssm'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'
import { read } from '../read'

const operation = 'ssm:GetDocument'
/** Whoever starts a session from the console gets these; only the command line can name another document. */
const name = 'SSM-SessionManagerRunShell'

export default defineCollector({
  input: 'ssm.session-preferences',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, account, region }) {
    const answer = await read(
      connect(SSMClient).send(new GetDocumentCommand({ Name: name, DocumentFormat: 'JSON' })),
      { absent: ['InvalidDocument'] },
    )
    const logging = chainRead(answer, (document): Read<SessionLogging | null> =>
      document === null ? known(null) : loggingIn(document.Content, region),
    )
    const arn = `arn:${account.partition}:ssm:${region}:${account.id}:document/${name}`
    return [{ arn, type: 'AWS::SSM::Document', region, name, logging }]
  },
})

const loggingIn = (content: string | undefined, region: string): Read<SessionLogging> =>
  mapRead(answered(toInputs(content), 'session preferences', operation, region), (inputs) => ({
    bucket: inputs.s3BucketName || null,
    bucketEncrypted: inputs.s3EncryptionEnabled,
    logGroup: inputs.cloudWatchLogGroupName || null,
    logGroupEncrypted: inputs.cloudWatchEncryptionEnabled,
    key: inputs.kmsKeyId || null,
  }))

/**
 * What the schema of session documents names; nothing else of it is kept.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html
 */
const preferencesSchema = z.object({
  inputs: z.object({
    s3BucketName: z.string().default(''),
    s3EncryptionEnabled: z.boolean().default(false),
    cloudWatchLogGroupName: z.string().default(''),
    cloudWatchEncryptionEnabled: z.boolean().default(false),
    kmsKeyId: z.string().default(''),
  }),
})

function toInputs(content = ''): z.infer<typeof preferencesSchema>['inputs'] | undefined {
  try {
    return preferencesSchema.safeParse(JSON.parse(content)).data?.inputs
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
