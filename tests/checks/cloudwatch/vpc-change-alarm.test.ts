import check from '../../../electron/engine/checks/cloudwatch/vpc-change-alarm'
import { alarmCases, callSpellings } from '../../support/alarm-cases'

alarmCases(
  check,
  'changes of VPCs',
  callSpellings('ec2.amazonaws.com', [
    'CreateVpc',
    'DeleteVpc',
    'ModifyVpcAttribute',
    'AcceptVpcPeeringConnection',
    'CreateVpcPeeringConnection',
    'DeleteVpcPeeringConnection',
    'RejectVpcPeeringConnection',
  ]),
)
