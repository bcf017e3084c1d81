import { readRange } from './addresses'
import { accountOf } from './arns'
import { readOperator } from './operators'
import type { Condition } from './statements'
import { isFixed } from './variables'

/** What a value has to be like to say whom a statement means. */
export type Pins = (value: string) => boolean

/** For a condition key, in lower case, that says who calls a service of some kind: what its values must be like. */
export type CallerKeys = (key: string) => Pins | null

/** From here on a range is so wide that Amazon S3 takes it for everyone. */
const widest = { 4: 8, 6: 32 } as const
const pinsAddress: Pins = (value) => {
  const range = readRange(value)
  return range !== null && range.prefix >= widest[range.version]
}
/** `arn:aws:s3:eu-west-1:111122223333:accesspoint/*`: any access point, but of one account. */
export const pinsAccount: Pins = (value) => isFixed(value) || accountOf(value) !== null
/** `o-a1b2c3d4e5/r-ab12/*`: whatever follows lies in the one organization. */
const pinsOrganization: Pins = (value) => isFixed(value.split('/')[0] ?? '')

/**
 * Condition keys that name the caller, or the resource a service acts for, with what their values must be like: S3's
 * list, and the keys of IAM that tell an account or an organization as those do.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const callerKeys: ReadonlyMap<string, Pins> = new Map<string, Pins>([
  ...[
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalorgid',
    'aws:principalservicename',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:userid',
    'aws:vpceaccount',
    'aws:vpceorgid',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
  ].map((key) => [key, isFixed] as const),
  ...['aws:principalorgpaths', 'aws:sourceorgpaths', 'aws:vpceorgpaths'].map(
    (key) => [key, pinsOrganization] as const,
  ),
  ['s3:dataaccesspointarn', pinsAccount],
  ['aws:sourceip', pinsAddress],
])

const families = /^(foranyvalue:)?(string(equals|like|equalsignorecase)|arn(equals|like)|ipaddress)$/

/**
 * Whether a condition narrows a statement to fixed callers. What ends with `IfExists`, or begins with `ForAllValues`, also
 * holds where the key is not there at all, and a negated one for everybody else: they narrow to nobody in particular.
 * `null` where IAM documents no such operator, so that nobody can say.
 *
 * @param alsoPins keys that mean a caller only where the policy stands
 */
export function pinsCaller(
  { operator, key, values }: Condition,
  alsoPins: CallerKeys = () => null,
): boolean | null {
  if (readOperator(operator) === null) return null
  const pins = alsoPins(key) ?? callerKeys.get(key)
  const rightFamily = families.test(operator) && operator.endsWith('ipaddress') === (pins === pinsAddress)
  return pins !== undefined && rightFamily && values.length > 0 && values.every(pins)
}
