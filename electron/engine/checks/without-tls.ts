import type { Condition } from '../iam/statements'

/** What holds for requests over plain HTTP, or over a connection that is not encrypted. */
export const isWithoutTls = ({ operator, key, values }: Condition): boolean =>
  ['bool', 'boolifexists'].includes(operator) &&
  key === 'aws:securetransport' &&
  values.some((value) => value.toLowerCase() === 'false')
