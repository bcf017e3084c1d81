import check from '../../../electron/engine/checks/securityhub/pci-standard'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { instance } from '../../support/facts/ec2'
import { database } from '../../support/facts/rds'
import { bucket } from '../../support/facts/s3'
import { hubStandards } from '../../support/facts/securityhub'

const inIreland = { ...account, region: 'eu-west-1' }
const ready = { name: 'pci-dss/v/4.0.1', status: 'READY' }
const pending = { name: 'pci-dss/v/4.0.1', status: 'INCOMPLETE' }
const cis = { name: 'cis-aws-foundations-benchmark/v/1.2.0', status: 'READY' }
const gap = denied('s3:GetBucketTagging')
const cards = { scope: 'PCI' }

checkCases(check, {
  'ready where card data lives': {
    given: [hubStandards(cis, ready)],
    consulting: { 'rds.databases': [database({ tags: cards })] },
    says: [passes(inIreland, { pci: [ready], inScope: true })],
  },
  'ready where no tag asks for it': {
    given: [hubStandards(ready)],
    says: [passes(inIreland, { pci: [ready], inScope: false })],
  },
  'off where a database is in scope': {
    given: [hubStandards(cis)],
    consulting: { 'rds.databases': [database({ tags: { 'pci-dss': 'true' } })] },
    says: [
      fails(inIreland, { pci: [], inScope: true }, 'Card data lives here, and the PCI DSS standard is off.'),
    ],
  },
  'not ready where an instance is in scope': {
    given: [hubStandards(pending)],
    consulting: { 'ec2.instances': [instance({ tags: cards })] },
    says: [
      fails(inIreland, { pci: [pending], inScope: true }, 'The PCI DSS standard is not ready: INCOMPLETE.'),
    ],
  },
  'off where a bucket may be in scope, of a Region that is not known': {
    given: [hubStandards()],
    consulting: { 's3.buckets': [bucket({ region: 'global', tagging: known({ data: 'cardholder-data' }) })] },
    says: [
      fails(inIreland, { pci: [], inScope: true }, 'Card data lives here, and the PCI DSS standard is off.'),
    ],
  },
  'card data in another Region': {
    given: [hubStandards()],
    consulting: {
      's3.buckets': [bucket({ region: 'eu-west-1', tagging: known({ pci: 'no' }) })],
      'rds.databases': [database({ region: 'us-east-1', tags: cards })],
    },
    says: [
      doesNotApply(
        inIreland,
        { pci: [], inScope: false },
        'No tag says that card data lives in this Region.',
      ),
    ],
  },
  'a bucket whose tags may not be read': {
    given: [hubStandards()],
    consulting: { 's3.buckets': [bucket({ region: 'eu-west-1', tagging: unread(gap) })] },
    says: [isUnknown(inIreland, { pci: [] }, gap)],
  },
  'no Region could be read': { given: [], says: [] },
})
