import check from '../../../electron/engine/checks/wafv2/rules-present'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { webAcl } from '../../support/facts/wafv2'

const one = webAcl()
const gap = denied('wafv2:GetWebACL')
const of = (rules: number, managedGroups: number) => {
  const contents = { rules, managedGroups }
  return { given: [webAcl({ contents: known(contents) })], evidence: { contents } }
}
const [managed, empty] = [of(0, 1), of(0, 0)]

// Every web ACL can have rules: none is not applicable.
checkCases(check, {
  'rules of its own': { given: [one], says: [passes(one, of(2, 0).evidence)] },
  'a rule group of Firewall Manager': { given: managed.given, says: [passes(one, managed.evidence)] },
  'no rules': {
    given: empty.given,
    says: [fails(one, empty.evidence, 'It has no rule and no rule group.')],
  },
  'may not be read': { given: [webAcl({ contents: unread(gap) })], says: [isUnknown(one, {}, gap)] },
  'no web ACLs': { given: [], says: [] },
})
