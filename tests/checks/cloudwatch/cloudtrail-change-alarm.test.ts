import check from '../../../electron/engine/checks/cloudwatch/cloudtrail-change-alarm'
import { alarmCases, callSpellings } from '../../support/alarm-cases'

alarmCases(
  check,
  'changes of CloudTrail',
  callSpellings('cloudtrail.amazonaws.com', [
    'CreateTrail',
    'UpdateTrail',
    'DeleteTrail',
    'StartLogging',
    'StopLogging',
  ]),
)
