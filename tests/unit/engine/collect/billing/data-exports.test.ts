import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/billing/data-exports'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { dataExport } from '../../../../support/facts/billing'
import { awsError } from '../../../../support/replay'

const operation = 'bcmdataexports:ListExports'
const listed = {
  ExportArn: dataExport().arn,
  ExportName: 'costs',
  ExportStatus: { StatusCode: 'HEALTHY', LastRefreshedAt: new Date('2026-11-24') },
}
const found = (answer: object) => collectFrom(collector, { [operation]: answer }, 'global')

it('reads an export in the home Region of billing, and no date that changes with every delivery', async () => {
  const { place, asked } = placeFor([collector], { [operation]: { Exports: [listed] } }, 'global')
  expect(await collector.collect(place)).toEqual([dataExport()])
  expect(asked).toMatchObject([{ operation, region: 'us-east-1' }])
})

it('tells an export that fails from one that has not delivered yet', async () => {
  const Exports = [
    { ...listed, ExportStatus: { StatusCode: 'UNHEALTHY', StatusReason: 'INSUFFICIENT_PERMISSION' } },
    { ...listed, ExportStatus: {} },
  ]
  expect(await found({ Exports })).toEqual([dataExport({ healthy: false }), dataExport()])
})

it('follows the list to its last page', async () => {
  expect(await found([{ Exports: [{}], NextToken: 'more' }, { Exports: [listed] }])).toEqual([dataExport()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ Exports: [] })).toEqual([])
  await expect(found(awsError('AccessDeniedException', 'no', 400))).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
