import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/server-certificates'
import { collectFrom } from '../../../../support/collecting'
import { serverCertificate } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const operation = 'iam:ListServerCertificates'
const listed = {
  Arn: serverCertificate().arn,
  ServerCertificateName: 'shop',
  Expiration: new Date('2027-11-24T12:00:00Z'),
}
const found = (answer: object) => collectFrom(collector, { [operation]: answer }, 'global')
const page = (...ServerCertificateMetadataList: readonly object[]) => ({ ServerCertificateMetadataList })

it('reads a certificate', async () => {
  expect(await found(page(listed, {}))).toEqual([serverCertificate()])
})

it('takes no missing date for "valid"', async () => {
  const gap = {
    operation,
    region: 'global',
    reason: 'unexpected',
    detail: "AWS's answer does not hold Expiration.",
  } as const
  expect(await found(page({ ...listed, Expiration: undefined }))).toEqual([
    serverCertificate({ expires: { known: false, gap } }),
  ])
})

it('follows the list to its last page', async () => {
  expect(await found([{ ...page(), IsTruncated: true, Marker: 'more' }, page(listed)])).toEqual([
    serverCertificate(),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found(page())).toEqual([])
  await expect(found(awsError('AccessDenied', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
