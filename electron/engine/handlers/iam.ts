import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { identityKinds, type IdentityKind, type IdentityRow } from '../../../shared/contract/views'
import type { ScanRecord } from '../store/scan-view'
import { consoleUrl } from './console-url'
import { needTarget, type HandlerDeps } from './deps'
import { describeIdentity } from './iam-detail'
import { readIamFacts, type IamFacts } from './iam-facts'
import { countOf, identitiesOf } from './iam-rows'
import { createRecent } from './recent'

const typeOf: Readonly<Record<IdentityKind, string>> = {
  user: 'AWS::IAM::User',
  group: 'AWS::IAM::Group',
  role: 'AWS::IAM::Role',
  policy: 'AWS::IAM::ManagedPolicy',
}
const noneOfAny = { user: 0, group: 0, role: 0, policy: 0 }

export function iamHandlers({ history }: HandlerDeps): Pick<Handlers, 'iam.identities' | 'iam.identity'> {
  // The facts of a scan never change; those of two targets at hand are enough to walk between them.
  const recent = createRecent<IamFacts>(2)

  function newest(targetId: string): { readonly scan: ScanRecord; readonly facts: IamFacts } | null {
    needTarget(history, targetId)
    const scanId = history.facts.newestWith(targetId, 'iam.users')
    const scan = scanId === null ? null : history.scans.get(scanId)
    return scan === null ? null : { scan, facts: recent(scan.id, () => readIamFacts(history, scan.id)) }
  }

  return {
    'iam.identities': ({ targetId, kind, search }) => {
      const found = newest(targetId)
      if (found === null)
        return { scan: null, gap: null, counts: noneOfAny, matching: noneOfAny, identities: [] }
      const { scan, facts } = found
      const matching = (of: IdentityKind) => identitiesOf(facts, of).filter(holding(search))
      return {
        scan,
        gap: facts.gap,
        counts: perKind((of) => countOf(facts, of)),
        matching: perKind((of) => (search.trim() === '' ? countOf(facts, of) : matching(of).length)),
        identities: matching(kind),
      }
    },

    'iam.identity': ({ targetId, id }) => {
      const found = newest(targetId)
      const described = found && describeIdentity(found.facts, id)
      if (found === null || described === null)
        throw expected(
          'not-found',
          'The last scan knows no such identity.',
          'It may have been deleted since. Look it up again in the list.',
        )
      const { kind, name, form } = described
      const about = history.findings.list(
        { targetIds: [targetId], search: id, suppressed: 'include' },
        { offset: 0, limit: 200 },
      )
      return {
        ...described,
        scan: found.scan,
        consoleUrl:
          form === 'inline' ? null : consoleUrl({ arn: id, type: typeOf[kind], region: 'global', name }),
        findings: about.findings.filter(({ resource }) => resource.arn === id),
      }
    },
  }
}

const perKind = (count: (kind: IdentityKind) => number) => ({
  ...noneOfAny,
  ...Object.fromEntries(identityKinds.map((kind) => [kind, count(kind)])),
})

/** In name, ARN and whom a role trusts. */
function holding(search: string): (row: IdentityRow) => boolean {
  const words = search.trim().toLowerCase()
  return ({ name, id, trusts }) => [name, id, ...trusts].some((text) => text.toLowerCase().includes(words))
}
