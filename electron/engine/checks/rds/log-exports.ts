import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'rds.log-exports',
  title: 'Databases export logs to CloudWatch',
  action: 'Export database logs to CloudWatch',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  rationale:
    'Logs on the database itself are overwritten after days and vanish with it. In CloudWatch they are kept as long as you say, out of reach of whoever broke into the database, and can raise alarms.',
  risk: 'After an incident nobody can say who signed in, what was asked or why the database stopped.',
  remediation: {
    steps: [
      'Switch the logs on in the parameter group, or the audit plugin in the option group.',
      'Open RDS, the database, Modify, Log exports, and choose the logs that the finding names.',
      'Set how long CloudWatch keeps them.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --cloudwatch-logs-export-configuration EnableLogTypes=error,slowquery,audit',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  enabled_cloudwatch_logs_exports = ["audit", "error", "slowquery"]
}`,
  },
  sources: [
    'AWS Security Hub, RDS.9, RDS.34 and RDS.37',
    'Amazon RDS User Guide, "Publishing database logs to Amazon CloudWatch Logs"',
    'Amazon Aurora User Guide, "Publishing Amazon Aurora MySQL logs to Amazon CloudWatch Logs"',
  ],
  evaluate: ({ 'rds.databases': databases }) =>
    databases.map((database) =>
      judge(
        database,
        { engine: known(database.engine), logExports: database.logExports },
        ({ engine, logExports }) => {
          const wanted = wantedLogs(engine)
          if (wanted === null) return notApplicable(`Triad does not know which logs of ${engine} matter.`)
          const missing = wanted.filter((kinds) => !kinds.some((kind) => logExports.includes(kind)))
          return missing.length === 0
            ? pass
            : fail(`It does not export ${missing.map((kinds) => kinds.join(' or ')).join(', ')}.`)
        },
      ),
    ),
})

/** Of each group one is enough. `null` for an engine whose logs are not known here. */
const wantedLogs = (engine: string): readonly (readonly string[])[] | null =>
  logsOf.find(([engines]) => engines.test(engine))?.[1] ?? null

/** The words that RDS has for the logs of each engine. */
const logsOf: readonly (readonly [engines: RegExp, logs: readonly (readonly string[])[]])[] = [
  [/^(aurora|aurora-mysql|mysql|mariadb)$/, [['audit', 'general'], ['error'], ['slowquery']]],
  [/^(aurora-postgresql|postgres)$/, [['postgresql']]],
  [/^oracle-/, [['audit'], ['alert']]],
  [/^sqlserver-/, [['error']]],
  [/^db2-/, [['diag.log']]],
  [/^(docdb|neptune)$/, [['audit']]],
]
