import check from '../../../electron/engine/checks/aws/az-state'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { zone, zones } from '../../support/facts/aws'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }
const impaired = zone({ state: 'impaired' })
const gone = zone({ name: 'eu-west-1c', id: 'euw1-az3', state: 'unavailable' })
const news = zone({ state: 'information' })

// Never unknown by itself: one call tells all.
checkCases(check, {
  'all available': { given: [zones()], says: [passes(inIreland, { zones: [zone()] })] },
  'some in trouble, each Region for itself': {
    given: [zones({ zones: [impaired, zone({ name: 'eu-west-1b' }), gone] }), zones({ region: 'us-east-1' })],
    says: [
      fails(
        inIreland,
        { zones: [impaired, zone({ name: 'eu-west-1b' }), gone] },
        'eu-west-1a: impaired, eu-west-1c: unavailable.',
      ),
      passes(inVirginia, { zones: [zone()] }),
    ],
  },
  'one that AWS has news of': {
    given: [zones({ zones: [news] })],
    says: [passes(inIreland, { zones: [news] }, 'eu-west-1a: information.')],
  },
  'none named': {
    given: [zones({ zones: [] })],
    says: [doesNotApply(inIreland, { zones: [] }, 'AWS names no zone in this Region.')],
  },
  'no Region could be read': { given: [], says: [] },
})
