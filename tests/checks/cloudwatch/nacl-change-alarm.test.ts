import check from '../../../electron/engine/checks/cloudwatch/nacl-change-alarm'
import { alarmCases, callSpellings } from '../../support/alarm-cases'

alarmCases(
  check,
  'changes of network ACLs',
  callSpellings('ec2.amazonaws.com', [
    'CreateNetworkAcl',
    'CreateNetworkAclEntry',
    'DeleteNetworkAcl',
    'DeleteNetworkAclEntry',
    'ReplaceNetworkAclEntry',
    'ReplaceNetworkAclAssociation',
  ]),
)
