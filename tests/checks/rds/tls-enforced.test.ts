import check from '../../../electron/engine/checks/rds/tls-enforced'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { parameterGroup } from '../../support/facts/rds'

const one = parameterGroup()
const gap = denied('rds:DescribeDBParameters')
const given = (engine: string, name: string, value: string | null) => [
  parameterGroup({ engine, insistsOnTls: known({ name, value }) }),
]
const evidence = (engine: string, name: string, value: string | null) => ({
  engine,
  usedBy: ['orders'],
  insistsOnTls: { name, value },
})
const force = 'rds.force_ssl'
const secure = 'require_secure_transport'
const outside = (engine: string, reason: string) => ({
  given: [parameterGroup({ engine, insistsOnTls: known(null) })],
  says: [doesNotApply(one, { engine, usedBy: ['orders'], insistsOnTls: null }, reason)],
})

checkCases(check, {
  'PostgreSQL insists': { given: [one], says: [passes(one, evidence('postgres', force, '1'))] },
  'PostgreSQL does not': {
    given: given('postgres', force, '0'),
    says: [fails(one, evidence('postgres', force, '0'), 'rds.force_ssl is 0 for orders.')],
  },
  'MySQL insists, by word': {
    given: given('mysql', secure, 'ON'),
    says: [passes(one, evidence('mysql', secure, 'ON'))],
  },
  'MySQL is left at its own default': {
    given: given('mysql', secure, null),
    says: [fails(one, evidence('mysql', secure, null), 'require_secure_transport is not set for orders.')],
  },
  'a cluster of Aurora': outside(
    'aurora-postgresql',
    'Aurora keeps this in the parameter group of the cluster, which Triad does not read.',
  ),
  Oracle: outside('oracle-ee', 'oracle-ee has no such setting in parameter groups.'),
  'not read': {
    given: [parameterGroup({ insistsOnTls: unread(gap) })],
    says: [isUnknown(one, { engine: 'postgres', usedBy: ['orders'] }, gap)],
  },
  'no groups in use': { given: [], says: [] },
})
