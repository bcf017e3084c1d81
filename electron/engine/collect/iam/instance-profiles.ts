import { IAMClient, paginateListInstanceProfiles } from '@aws-sdk/client-iam'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'iam.instance-profiles',
  reach: 'global',
  operations: ['iam:ListInstanceProfiles'],
  async collect({ connect }) {
    const listed = await allItems(
      // One question an account instead of one for each instance.
      paginateListInstanceProfiles({ client: connect(IAMClient), pageSize: 1000 }, {}),
      ({ Marker }) => Marker,
      ({ InstanceProfiles }) => InstanceProfiles,
    )
    return listed.flatMap(({ Arn: arn, InstanceProfileName: name, Roles = [] }) =>
      arn === undefined || name === undefined
        ? []
        : [
            {
              arn,
              type: 'AWS::IAM::InstanceProfile',
              region: 'global',
              name,
              role: Roles[0]?.Arn ?? null,
            },
          ],
    )
  },
})
