import check from '../../../electron/engine/checks/rds/encrypted'
import { checkCases, fails, passes } from '../../support/check-cases'
import { cluster, database } from '../../support/facts/rds'

checkCases(check, {
  'an encrypted instance': { given: [database()], says: [passes(database(), { encrypted: true })] },
  'an instance that is not': {
    given: [database({ encrypted: false })],
    says: [fails(database(), { encrypted: false }, 'The storage of this instance is not encrypted.')],
  },
  'a cluster that is not, once for all its members': {
    given: [cluster({ encrypted: false })],
    says: [fails(cluster(), { encrypted: false }, 'The storage of this cluster is not encrypted.')],
  },
  'a replica has storage of its own': {
    given: [database({ replica: true, encrypted: false })],
    says: [fails(database(), { encrypted: false }, 'The storage of this instance is not encrypted.')],
  },
  'no databases': { given: [], says: [] },
})
