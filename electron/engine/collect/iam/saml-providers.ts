import { IAMClient, ListSAMLProvidersCommand } from '@aws-sdk/client-iam'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'iam.saml-providers',
  reach: 'global',
  operations: ['iam:ListSAMLProviders'],
  async collect({ connect }) {
    const { SAMLProviderList: providers = [] } = await connect(IAMClient).send(
      new ListSAMLProvidersCommand({}),
    )
    return providers.flatMap(({ Arn: arn }) => {
      if (arn === undefined) return []
      const name = arn.slice(arn.indexOf('/') + 1)
      return {
        arn,
        type: 'AWS::IAM::SAMLProvider',
        region: 'global',
        name,
        ofIdentityCenter: /^AWSSSO_.*_DO_NOT_DELETE$/.test(name),
      }
    })
  },
})
