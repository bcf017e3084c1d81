import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.antivirus-endpoints',
  title: 'Admin workstations and servers run current antivirus',
  action: 'State that admin machines run current antivirus',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['antivirus', 'keep-updated'],
  },
  resourceType: 'AWS::::Account',
  statement:
    'Every workstation that reaches AWS and every server runs an endpoint protection whose signatures are current.',
  evidence: 'The product, the age of its signatures and how many of the machines it covers.',
  mostDays: 90,
  rationale:
    'What runs inside a machine is the customer’s to protect, and no AWS API tells whether a laptop with admin rights is clean.',
  risk: 'Malware on an admin’s laptop uses the admin’s own sessions, past every control in the account.',
  remediation: {
    steps: [
      'Deploy an endpoint product that renews its signatures by itself.',
      'For servers, let an association of Systems Manager State Manager install it.',
      'Compare its list of machines with yours, and look into whatever is missing.',
    ],
  },
  sources: [
    'PCI DSS 4.0.1, 5.2 and 5.3',
    'CIS Controls 8.1, 10.1 "Deploy and Maintain Anti-Malware Software"',
  ],
})
