import {
  ACMClient,
  DescribeCertificateCommand,
  KeyAlgorithm,
  paginateListCertificates,
  type CertificateDetail,
} from '@aws-sdk/client-acm'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Certificate, CertificateDescription } from '../../../../shared/domain/inputs/acm'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const certificateGone = ['ResourceNotFoundException']
/** Without this filter the list leaves out every certificate but those with an RSA key of 1024 or 2048 bits. */
const everyKey = { keyTypes: Object.values(KeyAlgorithm) }

export default defineCollector({
  input: 'acm.certificates',
  reach: 'regional',
  operations: ['acm:ListCertificates', 'acm:DescribeCertificate'],
  async collect(place) {
    const listed = await allItems(
      paginateListCertificates({ client: place.connect(ACMClient), pageSize: 1000 }, { Includes: everyKey }),
      ({ NextToken }) => NextToken,
      ({ CertificateSummaryList }) => CertificateSummaryList,
    )
    return stillThere(
      listed.flatMap(({ CertificateArn: arn, DomainName: domain }) =>
        arn === undefined ? [] : [describe(place, arn, domain ?? arn)],
      ),
      certificateGone,
    )
  },
})

async function describe({ connect, region }: Place, arn: string, name: string): Promise<Certificate> {
  const answer = await read(
    connect(ACMClient).send(new DescribeCertificateCommand({ CertificateArn: arn })),
    {
      gone: certificateGone,
    },
  )
  return {
    arn,
    type: 'AWS::CertificateManager::Certificate',
    region,
    name,
    description: mapRead(answer, (found) => toDescription(found?.Certificate)),
    key: answer.known ? keyOf(answer.value?.Certificate, region) : answer,
  }
}

const keyOf = (
  { KeyAlgorithm: key, SignatureAlgorithm }: CertificateDetail = {},
  region: string,
): Certificate['key'] =>
  mapRead(answered(key, 'KeyAlgorithm', 'acm:DescribeCertificate', region), (algorithm) => ({
    algorithm,
    signature: SignatureAlgorithm ?? null,
  }))

const toDescription = (detail: CertificateDetail = {}): CertificateDescription => ({
  status: detail.Status ?? 'unknown',
  notAfter: detail.NotAfter?.toISOString() ?? null,
  inUse: (detail.InUseBy ?? []).length > 0,
  renewal: detail.RenewalSummary?.RenewalStatus ?? null,
})
