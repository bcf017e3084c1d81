import { GetWebACLForResourceCommand, WAFV2Client } from '@aws-sdk/client-wafv2'
import { mapRead } from '../../../../shared/domain/evidence'
import type { LoadBalancer } from '../../../../shared/domain/inputs/elbv2'
import type { Place } from '../define-collector'
import { read } from '../read'

export const protection = 'wafv2:GetWebACLForResource'

/** The web ACL before a load balancer. Where there is none AWS answers with nothing. */
export const webAclOf = async ({ connect }: Place, balancer: string): Promise<LoadBalancer['webAcl']> =>
  mapRead(
    // AWS WAF does not know a load balancer that is gone since; its listeners are asked as well, and say so.
    await read(connect(WAFV2Client).send(new GetWebACLForResourceCommand({ ResourceArn: balancer })), {
      absent: ['WAFNonexistentItemException'],
    }),
    (answer) => answer?.WebACL?.ARN ?? null,
  )
