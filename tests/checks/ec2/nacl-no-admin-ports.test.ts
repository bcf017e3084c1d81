import check from '../../../electron/engine/checks/ec2/nacl-no-admin-ports'
import { known, unread } from '../../../shared/domain/evidence'
import type { AclEntry, NetworkAcl } from '../../../shared/domain/inputs/ec2'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { aclEntry, networkAcl } from '../../support/facts/ec2'

const acl = networkAcl()
const everything = { protocol: '-1', ports: null }
const open = aclEntry(everything)
const port = (from: number, to = from) => ({ ports: { from, to } })
const ssh = 'SSH (22) from 0.0.0.0/0'
const rdp = 'RDP (3389) from 0.0.0.0/0'

const passing = (...ingress: readonly AclEntry[]) => ({
  given: [networkAcl({ ingress })],
  says: [passes(acl, { admits: [], vpcInUse: null })],
})
const failing = (admits: readonly string[], ...ingress: readonly AclEntry[]) => ({
  given: [networkAcl({ ingress })],
  says: [fails(acl, { admits, vpcInUse: null }, `It admits ${admits.join(', ')}.`)],
})
const standard = (over: Partial<NetworkAcl>) => networkAcl({ ingress: [open], ...over })
const gap = denied('ec2:DescribeNetworkInterfaces')

checkCases(check, {
  'HTTPS only': passing(aclEntry()),
  'no entries': passing(),
  'everything from anywhere': failing([ssh, rdp], open),
  'SSH from anywhere': failing([ssh], aclEntry(port(22))),
  'SSH from one network': passing(aclEntry({ ...port(22), from: '10.0.0.0/8' })),
  'RDP over UDP': failing([rdp], aclEntry({ ...port(3389), protocol: '17' })),
  'ping, whose types are no ports': passing(aclEntry({ protocol: '1', ports: null })),
  'everything over IPv6': failing(
    ['SSH (22) from ::/0', 'RDP (3389) from ::/0'],
    aclEntry({ ...everything, from: '::/0' }),
  ),
  'a range that holds both': failing([ssh, rdp], aclEntry(port(0, 65_535))),
  'SSH denied before all TCP is allowed': failing(
    [rdp],
    aclEntry({ ...port(22), number: 90, allows: false }),
    aclEntry(port(0, 65_535)),
  ),
  'both denied over TCP, and every protocol allowed': failing(
    [ssh, rdp],
    aclEntry({ ...port(22, 3389), number: 90, allows: false }),
    open,
  ),
  'both denied before everything is allowed': passing(
    aclEntry({ ...everything, ...port(22, 3389), number: 90, allows: false }),
    aclEntry({ protocol: '-1', ports: null, number: 95, allows: false }),
    open,
  ),
  'a smaller range denied before everything is allowed': failing(
    [ssh, rdp],
    aclEntry({ ...everything, number: 90, allows: false, from: '198.51.100.0/24' }),
    open,
  ),
  'denied after it was allowed': failing(
    [ssh, rdp],
    open,
    aclEntry({ ...everything, number: 32_767, allows: false }),
  ),
  'the default of a VPC in use': {
    given: [standard({ vpcInUse: known(true) })],
    says: [fails(acl, { admits: [ssh, rdp], vpcInUse: true }, `It admits ${ssh}, ${rdp}.`)],
  },
  'the default of an empty VPC': {
    given: [standard({ vpcInUse: known(false) })],
    says: [
      doesNotApply(
        acl,
        { admits: [ssh, rdp], vpcInUse: false },
        'It is the default of a VPC in which nothing has a network interface.',
      ),
    ],
  },
  'the default of a VPC that may not be looked into': {
    given: [standard({ vpcInUse: unread(gap) })],
    says: [isUnknown(acl, { admits: [ssh, rdp] }, gap)],
  },
  'a closed default of such a VPC': {
    given: [networkAcl({ vpcInUse: unread(gap) })],
    says: [passes(acl, { admits: [] })],
  },
  'no ACLs': { given: [], says: [] },
})
