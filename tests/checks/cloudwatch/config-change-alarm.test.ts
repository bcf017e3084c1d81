import check from '../../../electron/engine/checks/cloudwatch/config-change-alarm'
import { alarmCases, callSpellings } from '../../support/alarm-cases'

alarmCases(
  check,
  'changes of AWS Config',
  callSpellings('config.amazonaws.com', [
    'StopConfigurationRecorder',
    'DeleteDeliveryChannel',
    'PutDeliveryChannel',
    'PutConfigurationRecorder',
  ]),
)
