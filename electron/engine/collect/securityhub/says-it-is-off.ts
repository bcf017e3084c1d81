import { isRefusal } from '../../aws/refusal'

/**
 * One error name means two things, told apart by its words only: the hub is off, or the caller may not look.
 *
 * @see https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeHub.html
 */
export const saysItIsOff = (error: unknown): boolean =>
  isRefusal(error) && error.name === 'InvalidAccessException' && /not subscribed/i.test(error.message)
