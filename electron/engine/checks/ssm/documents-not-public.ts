import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'ssm.documents-not-public',
  title: 'Own SSM documents are not public',
  action: 'Make public SSM documents private',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::SSM::Document',
  scope: 'regional',
  subject: 'ssm.documents',
  rationale:
    'A document holds the commands that Systems Manager runs on your machines. A public one is read, and run as a template, by every AWS account; one that is shared, by the accounts named. Which of those are yours is for you to say.',
  risk: 'Scripts tell how your machines are built: names, paths, addresses, and now and then a password.',
  remediation: {
    steps: [
      'Open Systems Manager, Documents, Owned by me, the document, Details, Permissions, Edit, and choose Private.',
      'Change every secret that the document ever held.',
      'Switch on the block of public sharing under Documents, Preferences, in each Region.',
    ],
    cli: 'aws ssm modify-document-permission --name NAME --permission-type Share --account-ids-to-remove all\naws ssm update-service-setting --setting-id /ssm/documents/console/public-sharing-permission --setting-value Disable',
  },
  sources: ['AWS Security Hub, SSM.4', 'AWS Systems Manager User Guide, "Sharing SSM documents"'],
  evaluate: ({ 'ssm.documents': documents }) =>
    documents.map((document) =>
      judge(document, { sharedWith: document.sharedWith }, ({ sharedWith }) => {
        if (sharedWith.includes('all')) return fail('Every AWS account can read and run it.')
        if (sharedWith.length === 0) return pass
        return passWithNote(`It is shared with other accounts: ${sharedWith.join(', ')}.`)
      }),
    ),
})
