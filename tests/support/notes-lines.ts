import type { ChecklistItem } from '../../shared/domain/checklist'
import type { SubGoal } from '../../shared/domain/classification'

/** What answers a line of the notes: an item of the checklist, a sub-goal, named checks, or words. */
type Answer =
  | { readonly item: ChecklistItem }
  | { readonly part: SubGoal }
  | { readonly checks: readonly [string, ...string[]] }
  | { readonly text: string }

const item = (name: ChecklistItem): Answer => ({ item: name })
const part = (name: SubGoal): Answer => ({ part: name })
const checks = (...names: [string, ...string[]]): Answer => ({ checks: names })
const text = (words: string): Answer => ({ text: words })

const title = text('A heading: its lines follow.')
const fact = text(
  'A fact about AWS, explained in the help of “Platform, applications and IAM”; nothing to judge.',
)
const decision = text(
  'How IAM decides: explained in the help of “Platform, applications and IAM”; nothing to judge.',
)
const rootOnly = text('What only root can do: explained in the help of step 10; nothing to judge.')
const reason = text('A reason to use IAM, not a state of an account; nothing to judge.')

/** The notes that Triad implements, line by line, with what answers each line. */
export const notesLines: readonly (readonly [line: string, answer: Answer])[] = [
  ['AWS Security', text('The title: the whole product.')],
  ['Cybersecurity best practices', title],
  ['Keep software up to date', item('hygiene.keep-updated')],
  ['Run up-to-date antivirus software', item('hygiene.antivirus')],
  ['enforce strong password', item('hygiene.strong-password')],
  ['Disable or remove default usernames & passwords', item('hygiene.no-defaults')],
  ['Implement MFA authentication (MFA)', item('hygiene.mfa')],
  ['Install and configure firewalls', item('hygiene.firewalls')],
  ['Be aware of phising emails', item('hygiene.phishing-awareness')],
  ['AIC Triad', text('The three goals of the score, on the Overview.')],
  ['Availability', text('The goal: the mean of its parts below.')],
  ['Always at your fingertips', part('availability.always-on')],
  ['Redundancy', part('availability.redundancy')],
  ['Fault tolerance', part('availability.fault-tolerance')],
  ['Patching', part('availability.patching')],
  ['Integrity', text('The goal: the mean of its parts below.')],
  ['Data is stored and transferred as intended', part('integrity.as-intended')],
  ['Hashing', part('integrity.hashing')],
  ['Digital Signatures', part('integrity.digital-signatures')],
  ['Certificates', part('integrity.certificates')],
  ['Confidentiality', text('The goal: the mean of its parts below.')],
  ['Encryption', part('confidentiality.encryption')],
  ['Access controls', part('confidentiality.access-control')],
  ['Steganography', text('A learning item: no API shows it, so it weighs nothing and is never claimed.')],
  [
    'Security should be the first and most important conversation regarding any IT implementation',
    text('A conviction; a review before each workload can only be attested by a person.'),
  ],
  ['Shared Responsibility Model', text('The Responsibilities page.')],
  ['Customer', title],
  ['Responsible for Security IN the cloud', text('The customer’s half of the Responsibilities page.')],
  ['Platform, Applications and IAM', item('customer.platform-apps-iam')],
  ['OS, Networking and Firewall Configuration', item('customer.os-network-firewall')],
  [
    'Client-side data encryption & data integrity authentication',
    item('customer.client-side-encryption-integrity'),
  ],
  ['Server-side encryption', item('customer.server-side-encryption')],
  ['Network traffic protection', item('customer.network-traffic-protection')],
  ['AWS', title],
  [
    'Responsible for Security OF the cloud',
    text('AWS’s half of the Responsibilities page; it never scores.'),
  ],
  ['Software : Compute, Storage, Database & Networking', item('aws.software')],
  ['Hardware : Regions, AZs and Edge locations', item('aws.hardware')],
  ['AWS Best Practices for Security, Identity & Compliance', title],
  ['IAM', item('practice.iam')],
  ['Data Protection & Privacy', item('practice.data-protection')],
  ['Infrastructure Protection', item('practice.infrastructure-protection')],
  ['Compliance', item('practice.compliance')],
  ['Detection', item('practice.detection')],
  ['Incident Investigating & Response', item('practice.incident-response')],
  ['Identity & Access Management (IAM)', title],
  [
    'AWS Identity and Access Management (IAM) is a web service that helps you securely control access …',
    fact,
  ],
  ['A request is made to IAM to access a service.', decision],
  ['IAM checks if permission to the service is explicitly denied.', decision],
  ['If yes, the request is denied and process ends', decision],
  ['If no, the request moves to the next check', decision],
  ['IAM then checks if permission is explicitly allowed.', decision],
  ['If yes, the request is allowed and the request continues to the service', decision],
  ['If no, the request receives an implicit deny and the process ends', decision],
  ['Why should I use IAM', title],
  ['Granular permissions', reason],
  ['Secure access to AWS resources for applications that run on Amazon EC2', reason],
  ['Multi-factor authentication (MFA)', item('hygiene.mfa')],
  ['Identity federation', reason],
  ['Identity information for assurance', item('root.4')],
  ['PCI (Payment Card Industry) Compliance', reason],
  ['DSS (Data Security Standard) Compliance', reason],
  ['Eventually consistent', reason],
  ['Free to use', reason],
  ['Elements of IAM', title],
  ['IAM User', title],
  [
    'An IAM user is a person or application that is defined in an AWS account, and that must make API calls to AWS products',
    fact,
  ],
  ['An IAM User can be assigned either', fact],
  ['Programmatic Access via CLI or SDK', checks('iam.user-access-key-rotated')],
  ['AWS Management Console', checks('iam.user-mfa-console')],
  ['IAM Group', title],
  ['An IAM Group is a collection of IAM Users.', fact],
  ['A group can contain many users and a single user can belong to multiple groups', fact],
  ['Groups cannot be nested', fact],
  ['IAM Policy', title],
  [
    'An IAM policy is a document that defines permissions to determine what users can do in the AWS account.',
    fact,
  ],
  ['There are 2 types of policies:', fact],
  ['Identity-based policies', fact],
  ['Resource-based policies', checks('s3.bucket-not-public')],
  ['IAM Role', title],
  ['An IAM Role is a tool for granting temporary access to specific AWS resources in an AWS account.', fact],
  ['Creating IAM User', title],
  ['Before you create an IAM user, you should secure your root account. …', item('root.1')],
  ['Only the root user can:', rootOnly],
  ['Update the Account Root password', rootOnly],
  ['Change AWS Support Plan', rootOnly],
  ['Restore IAM user Permissions', rootOnly],
  ['Change Account settings', rootOnly],
  ['Steps to Secure a Root Account', title],
  ['As the account root user, secure your root account by doing the following:', item('root.1')],
  ['Enable multi-factor authentication (MFA)', item('root.2')],
  ['Enable a password policy for all users', item('root.3')],
  ['Use CloudTrail to track user activity', item('root.4')],
  ['Enable a billing report such as the AWS Cost and Usage Report', item('root.5')],
  ['Store your account root credentials in a secure place', item('root.6')],
  ['Create an administrator IAM Administrator User, see full steps below', item('root.7')],
  ['Verify you can login as that IAM user in a separate browser', item('root.8')],
  ['Disable and remove your account root access keys, if they exist', item('root.9')],
  ['Sign out of your root account and use the IAM account, unless absolutely necessary', item('root.10')],
  ['Securing Data', title],
  ['Data at Rest', item('data.at-rest')],
  ['Data inTransit', item('data.in-transit')],
  ['Securing S3 buckets', item('data.s3')],
]
