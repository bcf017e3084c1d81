import check from '../../../electron/engine/checks/billing/cost-report-enabled'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { account, accountId } from '../../support/facts/about'
import { dataExport } from '../../support/facts/billing'
import { trail } from '../../support/facts/cloudtrail'

const costs = dataExport()
const failing = dataExport({ arn: `${costs.arn}9`, healthy: false })
const evidence = (exports: readonly ReturnType<typeof dataExport>[], payer: string | null = null) => ({
  exports: exports.map(({ arn, healthy }) => ({ arn, healthy })),
  payer,
})
const organization = (id: string) =>
  trail({ organization: true, arn: `arn:aws:cloudtrail:eu-west-1:${id}:trail/organization` })
const failed = 'The last delivery of every data export failed.'
const covered = 'The payer of its organization, 999988887777, has its costs.'

// Never unknown by itself: the list tells all of an export.
checkCases(check, {
  'one that delivers': { given: [costs], says: [passes(account, evidence([costs]))] },
  'one of two': { given: [failing, costs], says: [passes(account, evidence([failing, costs]))] },
  'one that fails': { given: [failing], says: [fails(account, evidence([failing]), failed)] },
  none: {
    given: [],
    says: [
      fails(account, evidence([]), 'There is no data export; an older cost and usage report does not count.'),
    ],
  },
  'a member of an organization': {
    given: [failing],
    consulting: { 'cloudtrail.trails': [trail(), organization('999988887777')] },
    says: [doesNotApply(account, evidence([failing], '999988887777'), covered)],
  },
  'a member that exports by itself': {
    given: [costs],
    consulting: { 'cloudtrail.trails': [organization('999988887777')] },
    says: [passes(account, evidence([costs], '999988887777'))],
  },
  'the payer itself': {
    given: [],
    consulting: { 'cloudtrail.trails': [organization(accountId)] },
    says: [
      fails(account, evidence([]), 'There is no data export; an older cost and usage report does not count.'),
    ],
  },
})
