import check from '../../../electron/engine/checks/cloudtrail/multi-region-logging'
import { known, unread } from '../../../shared/domain/evidence'
import type { ManagementEvents, Trail } from '../../../shared/domain/inputs/cloudtrail'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { trail } from '../../support/facts/cloudtrail'

const gap = denied('cloudtrail:GetTrailStatus')
const evidence = (...trails: readonly Trail[]) => ({
  multiRegionTrails: trails.map(({ arn, logging, managementEvents }) => ({ arn, logging, managementEvents })),
})
const keeping = (over: Partial<ManagementEvents>) =>
  trail({ managementEvents: known({ reads: true, writes: true, leavesOut: [], ...over }) })
const failing = 'No trail that covers all Regions is recording all management events.'

const audit = trail()
const stopped = trail({ logging: known(false) })
const dark = trail({ logging: unread(gap) })
const darkOther = trail({ arn: 'arn:aws:cloudtrail:eu-west-1:999988887777:trail/org', logging: unread(gap) })
const readsOnly = keeping({ writes: false })
const writesOnly = keeping({ reads: false })
const withoutKms = keeping({ leavesOut: ['kms.amazonaws.com'] })
const ofTheOrganization = trail({
  arn: 'arn:aws:cloudtrail:us-east-1:999988887777:trail/org',
  homeRegion: 'us-east-1',
  organization: true,
})

checkCases(check, {
  'one that records everything': { given: [audit], says: [passes(account, evidence(audit))] },
  'none at all': { given: [], says: [fails(account, evidence(), 'No trail covers all Regions.')] },
  'one of a single Region': {
    given: [trail({ multiRegion: false })],
    says: [fails(account, evidence(), 'No trail covers all Regions.')],
  },
  'one that is stopped': { given: [stopped], says: [fails(account, evidence(stopped), failing)] },
  'one that keeps reads only': { given: [readsOnly], says: [fails(account, evidence(readsOnly), failing)] },
  'one that keeps writes only': {
    given: [writesOnly],
    says: [fails(account, evidence(writesOnly), failing)],
  },
  'one that leaves out an event source': {
    given: [withoutKms],
    says: [passes(account, evidence(withoutKms), 'It leaves out the events of kms.amazonaws.com.')],
  },
  'a whole one beside one that leaves something out': {
    given: [{ ...withoutKms, arn: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/a' }, audit],
    says: [
      passes(
        account,
        evidence({ ...withoutKms, arn: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/a' }, audit),
      ),
    ],
  },
  "the organization's, seen as a shadow from another Region": {
    given: [ofTheOrganization],
    says: [passes(account, evidence(ofTheOrganization))],
  },
  'one whose status may not be read': {
    given: [dark],
    says: [isUnknown(account, evidence(dark), gap)],
  },
  'one whose status may not be read, beside one that records everything': {
    given: [darkOther, audit],
    says: [passes(account, evidence(audit, darkOther))],
  },
  'one whose status may not be read, but it keeps reads only anyway': {
    given: [{ ...readsOnly, logging: unread(gap) }],
    says: [fails(account, evidence({ ...readsOnly, logging: unread(gap) }), failing)],
  },
  'the same trail listed at home and as a shadow': {
    given: [{ ...audit, region: 'ap-south-1' }, audit, { ...audit, region: 'us-east-1' }],
    says: [passes(account, evidence(audit))],
  },
})
