import { OrganizationsClient, paginateListAccounts, type Account } from '@aws-sdk/client-organizations'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { MemberAccount } from '../../../../shared/domain/inputs/organizations'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { by } from '../by'
import type { Place } from '../define-collector'
import { read } from '../read'

const operation = 'organizations:ListAccounts'

/** The active accounts of the organization but its management account, sorted. Whose they are stays with AWS. */
export async function activeMembers(place: Place): Promise<Read<readonly MemberAccount[]>> {
  const answer = await read(
    allItems(
      paginateListAccounts({ client: place.connect(OrganizationsClient), pageSize: 20 }, {}),
      ({ NextToken }) => NextToken,
      ({ Accounts }) => Accounts,
    ),
  )
  return mapRead(answer, (accounts) =>
    (accounts ?? []).flatMap((account) => toMember(account, place) ?? []).sort(by('id')),
  )
}

/** AWS says `State` where it said `Status` until 2026. A path reads `o-…/r-…/ou-…/123456789012/`. */
function toMember(
  { Id: id, Status, State = Status, Paths }: Account,
  { account, region }: Place,
): MemberAccount | undefined {
  if (id === undefined || id === account.id || State !== 'ACTIVE') return undefined
  const within = mapRead(answered(Paths, 'Paths', operation, region), (paths) => [
    ...new Set(paths.flatMap((path) => path.split('/').filter((part) => part !== ''))),
  ])
  return { id, within }
}
