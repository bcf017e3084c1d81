import {
  EC2Client,
  paginateDescribeLaunchTemplateVersions,
  type LaunchTemplateVersion,
} from '@aws-sdk/client-ec2'
import type { LaunchTemplate, TemplateVersion } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'

/** Of each version its options for metadata alone: templates also hold user data, which people fill with secrets. */
export default defineCollector({
  input: 'ec2.launch-templates',
  reach: 'regional',
  operations: ['ec2:DescribeLaunchTemplateVersions'],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeLaunchTemplateVersions(
        { client: place.connect(EC2Client), pageSize: 200 },
        // Without the name of a template this means those versions of all templates.
        { Versions: ['$Latest', '$Default'] },
      ),
      ({ NextToken }) => NextToken,
      ({ LaunchTemplateVersions }) => LaunchTemplateVersions,
    )
    const templates = new Map<string, LaunchTemplate>()
    for (const version of listed) {
      const template = toTemplate(version, place)
      if (template !== undefined) templates.set(template.arn, merged(templates.get(template.arn), template))
    }
    return [...templates.values()]
  },
})

function toTemplate(
  {
    LaunchTemplateId: id,
    LaunchTemplateName: name,
    VersionNumber: number,
    LaunchTemplateData: data,
  }: LaunchTemplateVersion,
  { account, region }: Place,
): LaunchTemplate | undefined {
  if (id === undefined || number === undefined) return undefined
  const { HttpTokens, HttpEndpoint } = data?.MetadataOptions ?? {}
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:launch-template/${id}`,
    type: 'AWS::EC2::LaunchTemplate',
    region,
    name: name ?? id,
    versions: [
      { number, metadataEnabled: HttpEndpoint !== 'disabled', tokensRequired: HttpTokens === 'required' },
    ],
  }
}

/** The newest version may be the default as well, and is then told twice. */
function merged(known: LaunchTemplate | undefined, template: LaunchTemplate): LaunchTemplate {
  const versions = new Map<number, TemplateVersion>(
    [...(known?.versions ?? []), ...template.versions].map((version) => [version.number, version]),
  )
  return { ...template, versions: [...versions.values()].sort((one, other) => one.number - other.number) }
}
