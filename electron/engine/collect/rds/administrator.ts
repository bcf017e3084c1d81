import { known, unread, type Read } from '../../../../shared/domain/evidence'

interface Listed {
  readonly MasterUsername?: string | undefined
}

/** Every database has one: an answer without its name does not say that there is none. */
export const administratorOf = (
  { MasterUsername: name }: Listed,
  operation: string,
  region: string,
): Read<string> =>
  name === undefined
    ? unread({
        operation,
        region,
        reason: 'unexpected',
        detail: "AWS's answer does not hold MasterUsername.",
      })
    : known(name)
