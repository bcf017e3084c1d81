import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.aws-compliance-reports',
  title: "AWS's own audit reports were read",
  action: "State that AWS's audit reports were read",
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control', 'integrity.as-intended'],
    responsibility: 'aws.software',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  statement:
    'The current SOC 2 report and the attestation of compliance for PCI DSS were fetched from AWS Artifact, and the duties that they leave to the customer were compared with our own.',
  evidence: 'The period of each report, who read it, and the list of customer duties.',
  mostDays: 365,
  rationale:
    'What AWS does in its buildings and below its APIs is proven by auditors only. Their reports also say what they took for granted that the customer does.',
  risk: 'A duty that each side believes the other has is done by nobody, and an auditor finds it first.',
  remediation: {
    steps: [
      'Open AWS Artifact, Reports, and download the SOC 2 report and the PCI DSS attestation.',
      'Note the period, and read the complementary user entity controls.',
      'Compare them with what you do, and give each an owner.',
    ],
  },
  sources: [
    'AWS Artifact User Guide, "Downloading reports in AWS Artifact"',
    'AWS Compliance, "Shared Responsibility Model"',
  ],
})
