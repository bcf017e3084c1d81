import check from '../../../electron/engine/checks/cloudwatch/console-no-mfa-alarm'
import { alarmCases } from '../../support/alarm-cases'

alarmCases(check, 'sign-ins without MFA', {
  catches: [
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
    '{ $.additionalEventData.MFAUsed = No && $.eventName = ConsoleLogin }',
    '{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed != Yes) && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  ],
  misses: [
    '{ $.eventName = "ConsoleLogin" }',
    '{ ($.eventName = "ConsoleLogin") || ($.additionalEventData.MFAUsed != "Yes") }',
    '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.responseElements.ConsoleLogin = "Failure") }',
  ],
})
