import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Recorder, Recording } from '../../../../shared/domain/inputs/config'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'config.recorder-all-resources',
  title: 'AWS Config records all resource types in each Region',
  action: 'Record all resources with AWS Config',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'config.recorder',
  rationale:
    'AWS Config keeps how each resource was set up and when that changed. What it does not record cannot be looked up after an incident.',
  risk: 'A security group was open for one night, and nobody can say which one or since when.',
  remediation: {
    steps: [
      'Open AWS Config in the Region, Set up, and record all resource types.',
      'Include the global resource types in one home Region only, so that they are not recorded many times.',
      'Where a recorder is stopped or failing, look at its role and at the bucket of its delivery channel, then start it.',
    ],
    cli: 'aws configservice put-configuration-recorder --configuration-recorder name=default,roleARN=ROLE --recording-group allSupported=true,includeGlobalResourceTypes=true\naws configservice start-configuration-recorder --configuration-recorder-name default',
    terraform: `resource "aws_config_configuration_recorder" "this" {
  role_arn = aws_iam_role.config.arn
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.3',
    'AWS Security Hub, Config.1',
    'AWS Config Developer Guide, "Recording AWS Resources with AWS Config"',
  ],
  evaluate({ 'config.recorder': found }, { account }) {
    const globalTypes = found.some(({ recorder }) => recorder?.globalTypes === true)
    return found.map((recording) =>
      weigh(
        { ...account, region: recording.region },
        { recorder: known(recording.recorder), state: recording.state },
        () => ruleOn(recording, globalTypes),
      ),
    )
  },
})

function ruleOn({ recorder, state }: Recording, globalTypes: boolean): Read<Ruling> {
  if (recorder === null) return known(fail('AWS Config is not set up in this Region.'))
  if (!recorder.allTypes) return known(fail('Its recorder keeps some resource types only.'))
  return mapRead(state, (found) => {
    if (found?.recording !== true) return fail('Its recorder is stopped.')
    if (found.failing) return fail('Its recorder is failing.')
    const notes = notesOn(recorder, globalTypes)
    return notes.length === 0 ? pass : passWithNote(notes.join(' '))
  })
}

/** Where a Region may not be read, it may be the one with the global types: so this warns and fails nothing. */
const notesOn = ({ leavesOut }: Recorder, globalTypes: boolean): readonly string[] => [
  ...(leavesOut.length === 0 ? [] : [`It leaves out ${leavesOut.join(', ')}.`]),
  ...(globalTypes ? [] : ['No Region that could be read records the global types, such as IAM users.']),
]
