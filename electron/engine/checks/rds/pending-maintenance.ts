import { daysAfter } from '../../../../shared/domain/days'
import { known } from '../../../../shared/domain/evidence'
import type { MaintenanceAction } from '../../../../shared/domain/inputs/rds'
import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'rds.pending-maintenance',
  title: 'No required maintenance is overdue on databases',
  action: 'Apply database maintenance in good time',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  consults: ['rds.pending-maintenance'],
  parameters: {
    days: { title: 'Days before AWS acts from which maintenance is overdue', unit: 'days', default: 7 },
  },
  rationale:
    'AWS announces fixes of the system and the engine of a database, and applies those that it calls required by itself once their day has come. Some of them restart the database.',
  risk: 'The database restarts at an hour that nobody chose, or flaws stay open until then.',
  remediation: {
    steps: [
      'Read what is planned: RDS, the database, Maintenance & backups, Pending maintenance.',
      'Try it on a copy, then apply it in the next window or at once.',
      'For a cluster apply it to the cluster and to each of its instances.',
    ],
    cli: 'aws rds describe-pending-maintenance-actions\naws rds apply-pending-maintenance-action --resource-identifier ARN --apply-action ACTION --opt-in-type next-maintenance',
  },
  sources: [
    'Amazon RDS User Guide, "Maintaining a DB instance"',
    'Amazon RDS API Reference, "PendingMaintenanceAction"',
  ],
  evaluate({ 'rds.databases': databases, 'rds.pending-maintenance': pending }, about) {
    const soon = daysAfter(about.scannedAt, about.parameters.days)
    return databases.map((database) => {
      const mine = new Set([database.arn, ...database.members])
      const actions = pending.filter((one) => mine.has(one.database)).flatMap((one) => one.actions)
      return judge(database, { actions: known(actions) }, () => {
        const due = actions.filter(({ appliedFrom }) => appliedFrom !== null && appliedFrom <= soon)
        if (due.length > 0) return fail(`AWS applies ${due.map(named).join(', ')} by itself.`)
        return actions.length === 0 ? pass : passWithNote(`There waits ${actions.map(named).join(', ')}.`)
      })
    })
  },
})

const named = ({ action, appliedFrom }: MaintenanceAction): string =>
  appliedFrom === null ? action : `${action} from ${appliedFrom.slice(0, 10)}`
