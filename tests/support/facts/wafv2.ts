import { known } from '../../../shared/domain/evidence'
import type { WebAcl } from '../../../shared/domain/inputs/wafv2'
import { accountId } from './about'

export const webAcl = (over: Partial<WebAcl> = {}): WebAcl => ({
  arn: `arn:aws:wafv2:eu-west-1:${accountId}:regional/webacl/shop/0a1b`,
  type: 'AWS::WAFv2::WebACL',
  region: 'eu-west-1',
  name: 'shop',
  contents: known({ rules: 2, managedGroups: 0 }),
  ...over,
})
