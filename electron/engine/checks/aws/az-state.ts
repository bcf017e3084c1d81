import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'aws.az-state',
  title: 'All Availability Zones in use are reported available',
  action: 'Move work out of the zones that AWS reports as impaired',
  severity: 'high',
  belongs: {
    subGoals: ['availability.always-on', 'availability.fault-tolerance'],
    responsibility: 'aws.hardware',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'aws.zones',
  rationale:
    'The buildings, their power and their lines are in the care of AWS. Each zone stands apart from the others, so that one may fail alone.',
  risk: 'What lives in that zone alone is slow or gone until AWS has mended it.',
  remediation: {
    steps: [
      'Nothing is yours to mend: follow the event in the AWS Health Dashboard.',
      'Shift traffic to the other zones, for load balancers with a zonal shift.',
    ],
  },
  sources: [
    'Amazon EC2 API Reference, "AvailabilityZone"',
    'AWS Shared Responsibility Model, "Security of the Cloud"',
  ],
  evaluate: ({ 'aws.zones': found }, { account }) =>
    found.map(({ region, zones }) =>
      judge({ ...account, region }, { zones: known(zones) }, (facts) => {
        if (facts.zones.length === 0) return notApplicable('AWS names no zone in this Region.')
        const troubled = facts.zones.filter(({ state }) => state !== 'available')
        if (troubled.length === 0) return pass
        const words = `${troubled.map(({ name, state }) => `${name}: ${state}`).join(', ')}.`
        return troubled.some(({ state }) => isDown.has(state)) ? fail(words) : passWithNote(words)
      }),
    ),
})

/** AWS's other words tell of news or of scarce capacity: the zone works. */
const isDown = new Set(['impaired', 'unavailable'])
