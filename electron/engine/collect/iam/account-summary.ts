import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam'
import { known, unread, type Read } from '../../../../shared/domain/evidence'
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
      return figure === undefined
        ? unread({ operation, region, reason: 'unexpected', detail: `AWS's answer does not hold ${name}.` })
        : known(figure > 0)
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
