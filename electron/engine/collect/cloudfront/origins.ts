import type { Origin as Listed } from '@aws-sdk/client-cloudfront'
import type { Origin } from '../../../../shared/domain/inputs/cloudfront'

/**
 * One origin by its kind; `undefined` for one inside a VPC, whose protocol its own VPC origin says.
 *
 * @param openTargets ids of the origins that paths which answer plain HTTP lead to
 */
export function toOrigin(
  { Id: id, DomainName: domain, S3OriginConfig: bucket, CustomOriginConfig: custom, ...origin }: Listed,
  openTargets: readonly string[],
): Origin | undefined {
  if (id === undefined || domain === undefined) return undefined
  // CloudFront says "none" with an empty text.
  if (bucket) return { kind: 'bucket', domain, access: accessOf(origin, bucket.OriginAccessIdentity) }
  if (custom?.OriginProtocolPolicy === undefined) return undefined
  return {
    kind: 'custom',
    domain,
    protocol: custom.OriginProtocolPolicy,
    forPlainHttp: openTargets.includes(id),
    tls: custom.OriginSslProtocols?.Items ?? [],
  }
}

function accessOf({ OriginAccessControlId: control }: Partial<Listed>, identity: string | undefined) {
  if (control) return 'control'
  return identity ? 'identity' : 'none'
}
