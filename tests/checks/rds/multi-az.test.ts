import check from '../../../electron/engine/checks/rds/multi-az'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { cluster, database, databaseInstance } from '../../support/facts/rds'

const inZones = (...zones: readonly (string | null)[]) => ({
  'rds.instances': zones.map((zone, index) => databaseInstance(`catalog-${index + 1}`, { zone })),
})
const noStandby = 'The cluster has no members in two zones.'

checkCases(check, {
  'an instance with a standby': {
    given: [database()],
    says: [passes(database(), { replica: false, multiAz: true })],
  },
  'an instance without': {
    given: [database({ multiAz: false })],
    says: [
      fails(database(), { replica: false, multiAz: false }, 'The database has no standby in another zone.'),
    ],
  },
  'a read replica': {
    given: [database({ multiAz: false, replica: true })],
    says: [
      doesNotApply(
        database(),
        { replica: true, multiAz: false },
        'A replica: its source is what needs the standby.',
      ),
    ],
  },
  'a cluster with members in two zones': {
    given: [cluster()],
    consulting: inZones('eu-west-1b', 'eu-west-1a'),
    says: [
      passes(cluster(), {
        replica: false,
        multiAz: false,
        memberZones: ['eu-west-1a', 'eu-west-1b'],
      }),
    ],
  },
  'a cluster with both members in one zone': {
    given: [cluster()],
    consulting: inZones('eu-west-1a', 'eu-west-1a'),
    says: [fails(cluster(), { replica: false, multiAz: false, memberZones: ['eu-west-1a'] }, noStandby)],
  },
  'a second member that is still being created': {
    given: [cluster()],
    consulting: inZones('eu-west-1a', null),
    says: [fails(cluster(), { replica: false, multiAz: false, memberZones: ['eu-west-1a'] }, noStandby)],
  },
  'instances that are no members do not count': {
    given: [cluster({ members: [databaseInstance('catalog-1').arn] })],
    consulting: inZones('eu-west-1a', 'eu-west-1b'),
    says: [fails(cluster(), { replica: false, multiAz: false, memberZones: ['eu-west-1a'] }, noStandby)],
  },
  'a cluster without members': {
    given: [cluster({ members: [] })],
    says: [fails(cluster(), { replica: false, multiAz: false, memberZones: [] }, noStandby)],
  },
  'a cluster that AWS itself calls Multi-AZ': {
    given: [cluster({ multiAz: true, members: [] })],
    says: [passes(cluster(), { replica: false, multiAz: true, memberZones: [] })],
  },
  'no databases': { given: [], says: [] },
})
