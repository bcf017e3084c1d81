import check from '../../../electron/engine/checks/cloudwatch/kms-deletion-alarm'
import { alarmCases, callSpellings } from '../../support/alarm-cases'

alarmCases(
  check,
  'the disabling and deletion of keys',
  callSpellings('kms.amazonaws.com', ['DisableKey', 'ScheduleKeyDeletion']),
)
