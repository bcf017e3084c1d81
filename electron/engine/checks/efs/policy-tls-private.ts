import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { matchesGlob } from '../../iam/glob'
import { deniesEveryone, type Statement } from '../../iam/statements'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'
import { statementsOf } from '../policies/policy-documents'
import { admitsEveryone } from '../policies/public-policy'
import { isWithoutTls } from '../policies/without-tls'

export default defineCheck({
  id: 'efs.policy-tls-private',
  title: 'File system policies demand TLS and exclude the public',
  action: 'Demand TLS in file system policies',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'confidentiality.encryption'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::EFS::FileSystem',
  scope: 'regional',
  subject: 'efs.file-systems',
  rationale:
    'A file system without a policy lets in every client that reaches a mount target, with TLS or without. A policy can demand TLS, and can demand that clients come through a mount target or sign in.',
  risk: 'Files are read on their way through the network, or by any machine in it.',
  remediation: {
    steps: [
      'Open EFS, the file system, File system policy, Edit.',
      'Choose Enforce in-transit encryption for all clients, and Prevent anonymous access.',
      'Mount with the EFS mount helper and the option tls.',
    ],
    cli: 'aws efs put-file-system-policy --file-system-id ID --policy file://policy.json',
    terraform: `resource "aws_efs_file_system_policy" "this" {
  file_system_id = aws_efs_file_system.this.id
  policy         = data.aws_iam_policy_document.tls_only.json
}`,
  },
  sources: [
    'Amazon EFS User Guide, "Using IAM to control access to file systems"',
    'Amazon EFS User Guide, "Blocking public access to EFS file systems"',
    'Amazon EFS User Guide, "Encrypting data in transit"',
  ],
  evaluate: ({ 'efs.file-systems': fileSystems }) =>
    fileSystems.map((fileSystem) =>
      weigh(fileSystem, { policy: fileSystem.policy }, ({ policy }) => {
        return policy.known && policy.value === null
          ? known(
              passWithNote('It has no policy: every client that reaches it may mount it, without TLS too.'),
            )
          : ruleOn(policy, fileSystem.region)
      }),
    ),
})

function ruleOn(policy: Read<string | null>, region: string): Read<Ruling> {
  const toldBy = { operation: 'efs:DescribeFileSystemPolicy', region }
  const open = admitsEveryone(policy, toldBy, isOfMountTargets)
  if (!open.known) return open
  return mapRead(statementsOf(policy, 'resource', toldBy), (statements) => {
    const faults = [
      ...(open.value ? ['lets in everyone, from anywhere'] : []),
      ...(statements.some(deniesWithoutTls) ? [] : ['does not deny everyone connections without TLS']),
    ]
    return faults.length === 0 ? pass : fail(`Its policy ${faults.join(' and ')}.`)
  })
}

/** Whoever comes through a mount target is inside the network. */
const isOfMountTargets = ({ conditions }: Statement): boolean =>
  conditions.some(
    ({ operator, key, values }) =>
      operator === 'bool' &&
      key === 'elasticfilesystem:accessedviamounttarget' &&
      values.every((value) => value.toLowerCase() === 'true'),
  )

/** AWS writes it for all actions; those of clients alone are enough. */
const deniesWithoutTls = (statement: Statement): boolean =>
  deniesEveryone(statement) &&
  (statement.actions ?? []).some((pattern) => matchesGlob(pattern, 'elasticfilesystem:clientmount')) &&
  statement.conditions.length === 1 &&
  statement.conditions.every(isWithoutTls)
