import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.default-admin-name',
  title: 'Databases do not use the stock administrator name',
  action: 'Give database administrators own names',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['no-defaults'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  rationale:
    'Whoever guesses passwords begins with the names that everyone has. The name cannot be changed in place: it takes a new database.',
  risk: 'Half of the sign-in is known, and what is left is a password.',
  remediation: {
    steps: [
      'Choose another name when the database is made anew, for instance at the next restore into a new one.',
      'Until then let nobody sign in with it from outside, and use IAM authentication.',
    ],
  },
  sources: ['AWS Security Hub, RDS.24 and RDS.25', 'Amazon RDS User Guide, "Master user account privileges"'],
  evaluate: ({ 'rds.databases': databases }) =>
    databases.map((database) =>
      judge(database, { administrator: database.administrator }, ({ administrator }) =>
        stockNames.has(administrator.toLowerCase())
          ? fail(`Its administrator has the stock name ${administrator}.`)
          : pass,
      ),
    ),
})

/** What consoles, templates and the engines themselves propose. */
const stockNames = new Set(['admin', 'administrator', 'postgres', 'root', 'sa'])
