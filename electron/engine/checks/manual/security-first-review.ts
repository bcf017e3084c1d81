import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.security-first-review',
  title: 'Security was reviewed before each new workload',
  action: 'State that each new workload had a security review first',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'integrity.as-intended', 'availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  statement:
    'Each workload that was started since the last review had a security conversation before its first deployment, with notes and an owner.',
  evidence: 'The workloads with the date of their review, where the notes are and who owns them.',
  mostDays: 180,
  rationale:
    'Security that is thought of first costs a conversation; added later it costs a redesign. Whether people talked is in no API.',
  risk: 'A workload goes live with data, access or exposure that nobody thought through.',
  remediation: {
    steps: [
      'Hold a one-hour review before the first deployment: data, access, exposure, recovery.',
      'Write down what was decided, and who owns the workload.',
      'Look again when the workload changes what it exposes or stores.',
    ],
  },
  sources: ['AWS Well-Architected Framework, SEC11 "Application security"'],
})
