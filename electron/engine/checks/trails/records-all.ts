import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'
import { both } from '../unread-logic'

/** Whether a trail is recording management events, reads and writes. */
export const recordsAll = ({ logging, managementEvents }: Trail): Read<boolean> =>
  both(
    logging,
    mapRead(managementEvents, ({ reads, writes }) => reads && writes),
  )
