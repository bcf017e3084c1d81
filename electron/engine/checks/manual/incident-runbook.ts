import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.incident-runbook',
  title: 'An incident response runbook exists and was rehearsed',
  action: 'State that the incident runbook exists and was rehearsed',
  severity: 'high',
  belongs: {
    subGoals: ['availability.always-on', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
  },
  resourceType: 'AWS::::Account',
  statement:
    'There is a runbook with named roles, a contact list and containment steps for leaked keys, public data and a compromised instance, and it was rehearsed once.',
  evidence: 'Where the runbook is, the day of the rehearsal and who took part.',
  mostDays: 365,
  rationale:
    'In an incident nobody has time to find out who may decide what. A rehearsed runbook turns hours into minutes.',
  risk: 'A leaked key is used for hours while people look for somebody who may disable it.',
  remediation: {
    steps: [
      'Write three playbooks: leaked keys, public data, a compromised instance.',
      'Name who decides, who acts and who tells customers, with their phone numbers.',
      'Rehearse it at a table once a year, and mend what did not work.',
      'Keep a copy outside the account.',
    ],
  },
  sources: [
    'AWS Security Incident Response User Guide',
    'AWS Well-Architected Framework, SEC10 "Incident response"',
    'PCI DSS 4.0.1, 12.10',
  ],
})
