import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'

export default defineCheck({
  id: 'iam.root-hardware-mfa',
  title: 'Root MFA is a hardware device, not a virtual one',
  action: 'Give root a security key in place of the app',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['mfa'],
    rootStep: 2,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.account-summary',
  consults: ['iam.root-virtual-mfa'],
  rationale:
    'The seed of a virtual device is on a phone, in its backup, and in any screenshot of the code. A security key gives its secret to nobody, and refuses to sign in to a page that only looks like AWS. Where root has both, the weaker one is enough to get in.',
  risk: 'Whoever empties the cloud backup of one phone, or lures its owner to a false page, has the second factor of root.',
  remediation: {
    steps: [
      'Buy two FIDO2 security keys.',
      'Sign in as root, open Security credentials, and register both as MFA devices.',
      'Remove the virtual device, and lock the second key away somewhere else.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.6',
    'AWS Security Hub, IAM.6',
    'AWS IAM API Reference, "ListVirtualMFADevices"',
  ],
  evaluate: ({ 'iam.account-summary': summaries, 'iam.root-virtual-mfa': found }, { account, partition }) =>
    summaries.map(({ region, rootMfa, rootPassword }) => {
      const virtualDevices = found.flatMap(({ devices }) => devices)
      return weigh(
        { ...account, region },
        { rootMfa, rootPassword, virtualDevices: known(virtualDevices) },
        (root): Read<Ruling> => {
          if (partition === 'aws-us-gov')
            return known(notApplicable('An account of AWS GovCloud has no root user that signs in.'))
          if (root.rootPassword.known && !root.rootPassword.value) return known(pass)
          if (!root.rootPassword.known)
            return root.rootMfa.known && root.rootMfa.value && virtualDevices.length === 0
              ? known(pass)
              : root.rootPassword
          if (virtualDevices.length > 0) return known(fail('Root signs in with a virtual MFA device.'))
          return mapRead(root.rootMfa, (mfa) => (mfa ? pass : fail('Root has no MFA device.')))
        },
      )
    }),
})
