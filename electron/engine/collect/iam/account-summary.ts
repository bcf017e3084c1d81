import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'

const operation = 'iam:GetAccountSummary'

export default defineCollector({
  input: 'iam.account-summary',
  reach: 'global',
  operations: [operation],
  async collect({ connect, region }) {
    const { SummaryMap: figures = {} } = await connect(IAMClient).send(new GetAccountSummaryCommand({}))
    const flag = (name: string): Read<boolean> => {
      const figure = (figures as Readonly<Record<string, number | undefined>>)[name]
      return mapRead(answered(figure, name, operation, region), (count) => count > 0)
    }
    return [
      {
        region,
        rootMfa: flag('AccountMFAEnabled'),
        rootPassword: flag('AccountPasswordPresent'),
        rootAccessKeys: flag('AccountAccessKeysPresent'),
        rootSigningCertificates: flag('AccountSigningCertificatesPresent'),
      },
    ]
  },
})
