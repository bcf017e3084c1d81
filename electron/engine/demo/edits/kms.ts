import type { Tape } from '../../aws/tape'
import { changeAnswers } from '../../aws/tape-edits'
import { answered, type Edit, type Item } from './edit'

export const keysUnrotated = (region: string): Edit =>
  answered({ operation: 'kms:GetKeyRotationStatus', region }, { KeyRotationEnabled: false })

/** Before its deletion was asked for, a key was enabled and had a rotation status to ask. */
export const keysNotDeleted: Edit = (tape) => {
  const statuses: Tape = tape.flatMap((call) =>
    call.operation === 'kms:DescribeKey' && 'output' in call && isDoomed(call.output as Answer)
      ? [{ ...call, operation: 'kms:GetKeyRotationStatus', output: { KeyRotationEnabled: true } }]
      : [],
  )
  return [
    ...changeAnswers(tape, { operation: 'kms:DescribeKey' }, (output) =>
      isDoomed(output)
        ? {
            KeyMetadata: {
              ...(output as Answer).KeyMetadata,
              KeyState: 'Enabled',
              Enabled: true,
              DeletionDate: undefined,
            },
          }
        : output,
    ),
    ...statuses,
  ]
}

interface Answer {
  readonly KeyMetadata?: Item
}
const isDoomed = ({ KeyMetadata: key }: Answer): boolean => key?.['KeyState'] === 'PendingDeletion'
