import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'inspector.enabled',
  title: 'Inspector scans EC2, ECR and Lambda for vulnerabilities',
  action: 'Switch on Inspector in every Region',
  severity: 'high',
  belongs: {
    subGoals: ['availability.patching', 'integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
    hygiene: ['keep-updated', 'antivirus'],
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'inspector.scans',
  rationale:
    'Inspector compares the software on instances, in images and in functions with known vulnerabilities, each time one becomes known.',
  risk: 'A library with a known hole runs for months because nobody knew that it was there.',
  remediation: {
    steps: [
      'Open Amazon Inspector in the Region and choose Get started, Activate Inspector.',
      'Under Account management activate EC2, ECR and Lambda scanning.',
    ],
    cli: 'aws inspector2 enable --resource-types EC2 ECR LAMBDA --region REGION',
    terraform: `resource "aws_inspector2_enabler" "this" {
  account_ids    = [data.aws_caller_identity.current.account_id]
  resource_types = ["EC2", "ECR", "LAMBDA"]
}`,
  },
  sources: [
    'AWS Security Hub, Inspector.1, Inspector.2 and Inspector.4',
    'Amazon Inspector User Guide, "Automated scan types in Amazon Inspector"',
  ],
  evaluate: ({ 'inspector.scans': found }, { account }) =>
    found.map(({ region, scans }) =>
      judge({ ...account, region }, { scans }, (facts) => {
        const kinds = Object.entries(facts.scans).filter(([, scanned]) => scanned !== null)
        const missing = kinds.flatMap(([kind, scanned]) => (scanned === true ? [] : [kind]))
        if (missing.length === kinds.length) return fail('Inspector is off in this Region.')
        return missing.length === 0 ? pass : passWithNote(`It does not scan ${missing.join(' and ')}.`)
      }),
    ),
})
