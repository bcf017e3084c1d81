import { DescribeDocumentPermissionCommand, paginateListDocuments, SSMClient } from '@aws-sdk/client-ssm'
import { mapRead } from '../../../../shared/domain/evidence'
import type { OwnDocument } from '../../../../shared/domain/inputs/ssm'
import type { Tags } from '../../../../shared/domain/tags'
import { allItems, askedPages } from '../../aws/pages'
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

async function describe(name: string, tags: Tags, { connect, account, region }: Place): Promise<OwnDocument> {
  const asked = { Name: name, PermissionType: 'Share', MaxResults: 200 } as const
  const shares = allItems(
    askedPages(
      (NextToken) => connect(SSMClient).send(new DescribeDocumentPermissionCommand({ ...asked, NextToken })),
      ({ NextToken }) => NextToken,
    ),
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
