import check from '../../../electron/engine/checks/inspector/enabled'
import { known, unread } from '../../../shared/domain/evidence'
import type { ScannedKinds } from '../../../shared/domain/inputs/inspector'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { scannedKinds, vulnerabilityScans } from '../../support/facts/inspector'

const inIreland = { ...account, region: 'eu-west-1' }
const gap = denied('inspector2:BatchGetAccountStatus')
const given = (over: Partial<ScannedKinds>) => [vulnerabilityScans({ scans: known(scannedKinds(over)) })]
const evidence = (over: Partial<ScannedKinds> = {}) => ({ scans: scannedKinds(over) })
const off = { instances: false, images: false, functions: false }

// Never not applicable by itself: what Inspector does not scan in a Region is left out of the ruling.
checkCases(check, {
  'all three': { given: [vulnerabilityScans()], says: [passes(inIreland, evidence())] },
  'no functions, where Inspector does not scan them': {
    given: given({ functions: null }),
    says: [passes(inIreland, evidence({ functions: null }))],
  },
  some: {
    given: given({ images: false, functions: false }),
    says: [
      passes(
        inIreland,
        evidence({ images: false, functions: false }),
        'It does not scan images and functions.',
      ),
    ],
  },
  'none of three': {
    given: given(off),
    says: [fails(inIreland, evidence(off), 'Inspector is off in this Region.')],
  },
  'none of two': {
    given: given({ ...off, functions: null }),
    says: [fails(inIreland, evidence({ ...off, functions: null }), 'Inspector is off in this Region.')],
  },
  'a state that AWS would not tell': {
    given: [vulnerabilityScans({ scans: unread(gap) })],
    says: [isUnknown(inIreland, {}, gap)],
  },
  'no Region could be read': { given: [], says: [] },
})
