import check from '../../../electron/engine/checks/cloudwatch/console-failure-alarm'
import { alarmCases } from '../../support/alarm-cases'

alarmCases(check, 'failed sign-ins', {
  catches: [
    '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
    '{ $.eventName = "ConsoleLogin" && $.responseElements.ConsoleLogin = "Failure" }',
  ],
  misses: [
    '{ $.eventName = ConsoleLogin }',
    '{ ($.eventName = ConsoleLogin) || ($.errorMessage = "Failed authentication") }',
    '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") && ($.userIdentity.type = IAMUser) }',
    '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") && ($.awsRegion = us-east-1) }',
    '{ ($.eventName = ConsoleLogin) && ($.responseElements.ConsoleLogin = Success) }',
  ],
})
