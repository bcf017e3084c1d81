import check from '../../../electron/engine/checks/cloudwatch/unauthorized-api-alarm'
import { alarmCases } from '../../support/alarm-cases'

alarmCases(check, 'denied API calls', {
  catches: [
    '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    '{($.errorCode=*UnauthorizedOperation)||($.errorCode=AccessDenied*)}',
    '{ ($.errorCode = "AccessDenied*" || $.errorCode = "*Unauthorized*") && $.sourceIPAddress != "delivery.logs.amazonaws.com" && $.eventName != "HeadBucket" }',
  ],
  misses: [
    '{ $.errorCode = "AccessDenied*" }',
    '{ $.errorCode = "*UnauthorizedOperation" }',
    '{ $.errorCode = * }',
    '{ ($.errorCode = "*UnauthorizedOperation") && ($.errorCode = "AccessDenied*") }',
    '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied") }',
    '{ $.errorMessage = * }',
  ],
})
