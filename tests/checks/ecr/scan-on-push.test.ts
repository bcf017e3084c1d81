import check from '../../../electron/engine/checks/ecr/scan-on-push'
import { known, unread } from '../../../shared/domain/evidence'
import type { ScanRule } from '../../../shared/domain/inputs/ecr'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { repository } from '../../support/facts/ecr'

const one = repository()
const gap = denied('ecr:GetRegistryScanningConfiguration')
const enhanced = (...rules: readonly ScanRule[]) => [
  repository({ scanOnPush: known(false), registry: known({ kind: 'ENHANCED', rules }) }),
]
const evidence = (kind: string, frequency: string | null, scanOnPush = false) => ({
  scanOnPush,
  registry: { kind, frequency },
})
const continuous = (...filters: readonly string[]) => ({ frequency: 'CONTINUOUS_SCAN', filters })
const onPush = (...filters: readonly string[]) => ({ frequency: 'SCAN_ON_PUSH', filters })
const covered = (...filters: readonly string[]) => ({
  given: enhanced(continuous(...filters)),
  says: [passes(one, evidence('ENHANCED', 'CONTINUOUS_SCAN'))],
})
const missed = (...rules: readonly ScanRule[]) => ({
  given: enhanced(...rules),
  says: [
    fails(
      one,
      evidence('ENHANCED', null),
      'Enhanced scanning is on, and none of its rules covers this repository.',
    ),
  ],
})

// Every repository may hold images: none is not applicable. The one here is called shop/web.
checkCases(check, {
  'on push, by its own switch': { given: [one], says: [passes(one, evidence('BASIC', null, true))] },
  'on push, by a rule of a basic registry': {
    given: [
      repository({ scanOnPush: known(false), registry: known({ kind: 'BASIC', rules: [onPush('*')] }) }),
    ],
    says: [passes(one, evidence('BASIC', 'SCAN_ON_PUSH'))],
  },
  'only by hand': {
    given: [
      repository({
        scanOnPush: known(false),
        registry: known({ kind: 'BASIC', rules: [{ frequency: 'MANUAL', filters: ['*'] }] }),
      }),
    ],
    says: [fails(one, evidence('BASIC', null), 'Its images are scanned only when someone asks for it.')],
  },
  'all of the registry': covered('*'),
  'by the beginning': covered('jobs', 'shop/*'),
  'by a part without a wildcard': covered('web'),
  'continuously and on push': {
    given: enhanced(onPush('shop'), continuous('shop')),
    says: [passes(one, evidence('ENHANCED', 'CONTINUOUS_SCAN'))],
  },
  'enhanced, by no rule': missed(),
  'enhanced, by rules for others': missed(continuous('web*', '*shop', 'jobs'), onPush()),
  'enhanced, where its own switch means nothing': {
    given: [repository({ registry: known({ kind: 'ENHANCED', rules: [] }) })],
    says: [
      fails(
        one,
        evidence('ENHANCED', null, true),
        'Enhanced scanning is on, and none of its rules covers this repository.',
      ),
    ],
  },
  'a registry that may not be read': {
    given: [repository({ registry: unread(gap) })],
    says: [isUnknown(one, { scanOnPush: true }, gap)],
  },
  'no repositories': { given: [], says: [] },
})
