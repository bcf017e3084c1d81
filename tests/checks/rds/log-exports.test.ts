import check from '../../../electron/engine/checks/rds/log-exports'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { database } from '../../support/facts/rds'

const one = database()
const gap = denied('rds:DescribeDBInstances')
const exporting = (engine: string, ...logExports: readonly string[]) => ({
  given: [database({ engine, logExports: known(logExports) })],
  evidence: { engine, logExports },
})
const good = (engine: string, ...logs: readonly string[]) => {
  const { given, evidence } = exporting(engine, ...logs)
  return { given, says: [passes(one, evidence)] }
}
const bad = (reason: string, engine: string, ...logs: readonly string[]) => {
  const { given, evidence } = exporting(engine, ...logs)
  return { given, says: [fails(one, evidence, reason)] }
}

checkCases(check, {
  PostgreSQL: good('postgres', 'postgresql'),
  'Aurora MySQL with its audit log': good('aurora-mysql', 'audit', 'error', 'slowquery'),
  'MySQL with its general log': good('mysql', 'error', 'general', 'slowquery'),
  Oracle: good('oracle-se2', 'alert', 'audit'),
  'SQL Server': good('sqlserver-web', 'error'),
  Db2: good('db2-se', 'diag.log'),
  DocumentDB: good('docdb', 'audit'),
  'nothing exported': bad('It does not export postgresql.', 'aurora-postgresql'),
  'half exported': bad('It does not export audit or general, slowquery.', 'mariadb', 'error'),
  'an engine that is not known': {
    ...exporting('custom-oracle-ee'),
    says: [
      doesNotApply(
        one,
        { engine: 'custom-oracle-ee', logExports: [] },
        'Triad does not know which logs of custom-oracle-ee matter.',
      ),
    ],
  },
  'exports that were not read': {
    given: [database({ logExports: unread(gap) })],
    says: [isUnknown(one, { engine: 'postgres' }, gap)],
  },
  'no databases': { given: [], says: [] },
})
