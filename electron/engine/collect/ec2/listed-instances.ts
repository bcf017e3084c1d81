import { EC2Client, paginateDescribeInstances, type Instance } from '@aws-sdk/client-ec2'
import type { Resource } from '../../../../shared/domain/finding'
import type { Tagged } from '../../../../shared/domain/tags'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'
import { tagsOf } from '../tags-of'
import { nameTag } from './name-tag'

/** One that is on its way to a state counts as there. */
const on = ['pending', 'running']
export const off = ['stopping', 'stopped']

export interface ListedInstance {
  readonly id: string
  readonly resource: Resource & Tagged
  readonly listed: Instance
}

/** The instances of a Region that are not gone. Two inputs are made from them; AWS is asked once. */
export const listedInstances = askedOnce(
  ({ region }) => region,
  async ({ connect, account, region }): Promise<readonly ListedInstance[]> => {
    const reservations = await allItems(
      paginateDescribeInstances(
        { client: connect(EC2Client), pageSize: 1000 },
        { Filters: [{ Name: 'instance-state-name', Values: [...on, ...off] }] },
      ),
      ({ NextToken }) => NextToken,
      ({ Reservations }) => Reservations,
    )
    return reservations.flatMap(({ Instances = [], OwnerId: owner = account.id }) =>
      Instances.flatMap((listed): readonly ListedInstance[] => {
        const { InstanceId: id, Tags } = listed
        if (id === undefined) return []
        const resource = {
          arn: `arn:${account.partition}:ec2:${region}:${owner}:instance/${id}`,
          type: 'AWS::EC2::Instance',
          region,
          name: nameTag(Tags, id),
          tags: tagsOf(Tags),
        }
        return [{ id, resource, listed }]
      }),
    )
  },
)
