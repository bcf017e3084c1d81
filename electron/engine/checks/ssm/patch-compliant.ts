import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { PatchState } from '../../../../shared/domain/inputs/ssm'
import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'ssm.patch-compliant',
  title: 'Managed instances have no missing or failed patches',
  action: 'Patch managed instances',
  severity: 'high',
  belongs: {
    subGoals: ['availability.patching', 'integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ssm.managed-nodes',
  consults: ['ec2.instances'],
  parameters: {
    days: { title: 'Days within which a node must have been scanned', unit: 'days', default: 7 },
  },
  rationale:
    'AWS patches what is under the operating system; the system itself and what runs on it are yours. Patch Manager compares each node with the patches that its baseline approves, and its word is good for as long as it looked lately.',
  risk: 'A flaw whose patch has been out for weeks is in every attack tool.',
  remediation: {
    steps: [
      'Open Systems Manager, Patch Manager, Create patch policy, with scan and install for all nodes.',
      'Let it restart nodes in a maintenance window, or restart those that wait for it.',
      'Look up failed patches under Patch Manager, Compliance reporting, and install them by hand.',
    ],
    cli: 'aws ssm send-command --document-name AWS-RunPatchBaseline --targets Key=InstanceIds,Values=ID --parameters Operation=Install,RebootOption=RebootIfNeeded',
  },
  sources: [
    'AWS Security Hub, SSM.2',
    'AWS Systems Manager User Guide, "Understanding patch compliance state values"',
  ],
  evaluate({ 'ssm.managed-nodes': nodes, 'ec2.instances': instances }, { scannedAt, parameters: { days } }) {
    const instanceOf = new Map(instances.map((instance) => [instance.arn, instance]))
    const oldest = daysAfter(scannedAt, -days)
    return nodes.map((node) => {
      const instance = instanceOf.get(node.arn)
      // People know an instance by its tag, which Systems Manager does not tell.
      const resource = { ...node, name: instance?.name ?? node.name }
      const state = node.type === 'AWS::EC2::Instance' ? (instance?.state ?? 'gone') : 'running'
      if (state !== 'running')
        return judge(resource, { state: known(state) }, () => notApplicable(`The instance is ${state}.`))
      const patches = mapRead(node.patches, (found) => found && findingsOf(found, oldest))
      return judge(resource, { patches }, (facts) => rule(facts.patches, days))
    })
  },
})

/** Patch Manager looks every day: evidence holds the time of the last look only where it was too long ago. */
interface Findings extends Omit<PatchState, 'scannedAt'> {
  readonly notScannedSince: string | null
}

const findingsOf = ({ scannedAt, ...counts }: PatchState, oldest: string): Findings => ({
  ...counts,
  notScannedSince: scannedAt < oldest ? scannedAt : null,
})

function rule(patches: Findings | null, days: number): Ruling {
  if (patches === null) return fail('Patch Manager has never scanned it.')
  const { missing, failed, pendingReboot, notScannedSince } = patches
  const wrong = [
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(pendingReboot > 0 ? [`${pendingReboot} waiting for a restart`] : []),
  ]
  if (wrong.length > 0) return fail(`Patches: ${wrong.join(', ')}.`)
  return notScannedSince === null
    ? pass
    : fail(`Last scanned on ${notScannedSince.slice(0, 10)}, more than ${days} days before.`)
}
