import { GetAccessPointCommand, paginateListAccessPoints, S3ControlClient } from '@aws-sdk/client-s3-control'
import { chainRead, mapRead } from '../../../../shared/domain/evidence'
import type { AccessPoint } from '../../../../shared/domain/inputs/s3'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { toPublicAccessBlock } from './public-access-block'

const operation = 's3control:GetAccessPoint'
const gone = ['NoSuchAccessPoint']

export default defineCollector({
  input: 's3.access-points',
  reach: 'regional',
  operations: ['s3control:ListAccessPoints', operation],
  actions: {
    's3control:ListAccessPoints': ['s3:ListAccessPoints'],
    [operation]: ['s3:GetAccessPoint'],
  },
  async collect(place) {
    const listed = await allItems(
      paginateListAccessPoints(
        { client: place.connect(S3ControlClient), pageSize: 1000 },
        { AccountId: place.account.id },
      ),
      ({ NextToken }) => NextToken,
      ({ AccessPointList }) => AccessPointList,
    )
    return stillThere(
      listed.flatMap(({ AccessPointArn: arn, Name: name }) =>
        arn === undefined || name === undefined ? [] : [describe(arn, name, place)],
      ),
      gone,
    )
  },
})

async function describe(
  arn: string,
  name: string,
  { connect, account, region }: Place,
): Promise<AccessPoint> {
  const asked = new GetAccessPointCommand({ AccountId: account.id, Name: name })
  const answer = await read(connect(S3ControlClient).send(asked), { gone })
  return {
    arn,
    type: 'AWS::S3::AccessPoint',
    region,
    name,
    publicAccessBlock: mapRead(
      chainRead(answer, (point) =>
        answered(point?.PublicAccessBlockConfiguration, 'PublicAccessBlockConfiguration', operation, region),
      ),
      toPublicAccessBlock,
    ),
  }
}
