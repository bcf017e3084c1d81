import {
  DescribeDocumentPermissionCommand,
  paginateListDocuments,
  SSMClient,
  type DescribeDocumentPermissionResponse,
} from '@aws-sdk/client-ssm'
import { mapRead } from '../../../../shared/domain/evidence'
import type { OwnDocument } from '../../../../shared/domain/inputs/ssm'
import type { Tags } from '../../../../shared/domain/tags'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { tagsOf } from '../tags-of'

const documentGone = ['InvalidDocument']

/** The account's own documents and whom each is shared with; what they say is not asked for. */
export default defineCollector({
  input: 'ssm.documents',
  reach: 'regional',
  operations: ['ssm:ListDocuments', 'ssm:DescribeDocumentPermission'],
  async collect(place) {
    const listed = await allItems(
      paginateListDocuments(
        { client: place.connect(SSMClient), pageSize: 50 },
        { Filters: [{ Key: 'Owner', Values: ['Self'] }] },
      ),
      ({ NextToken }) => NextToken,
      ({ DocumentIdentifiers }) => DocumentIdentifiers,
    )
    return stillThere(
      listed.flatMap(({ Name: name, Tags }) =>
        name === undefined ? [] : [describe(name, tagsOf(Tags), place)],
      ),
      documentGone,
    )
  },
})

async function describe(name: string, tags: Tags, place: Place): Promise<OwnDocument> {
  const { account, region } = place
  const shares = allItems(
    sharesOf(name, place),
    ({ NextToken }) => NextToken,
    ({ AccountIds }) => AccountIds,
  )
  return {
    arn: `arn:${account.partition}:ssm:${region}:${account.id}:document/${name}`,
    type: 'AWS::SSM::Document',
    region,
    name,
    tags,
    sharedWith: mapRead(await read(shares, { gone: documentGone }), (ids) => (ids ?? []).toSorted()),
  }
}

/** The SDK has no paginator for this list. */
async function* sharesOf(
  name: string,
  { connect }: Place,
): AsyncGenerator<DescribeDocumentPermissionResponse, void, undefined> {
  let token: string | undefined
  do {
    const asked = { Name: name, PermissionType: 'Share', MaxResults: 200, NextToken: token } as const
    const page = await connect(SSMClient).send(new DescribeDocumentPermissionCommand(asked))
    yield page
    token = page.NextToken
  } while (token !== undefined && token !== '')
}
