import type { LogEvent } from './matches-pattern'

/**
 * Events as CloudTrail writes them, to try filters on. They differ in Region, service and caller, so that a filter of one
 * Region or one service does not pass for a whole one.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const apiCall = (over: LogEvent = {}): LogEvent => ({
  eventVersion: '1.09',
  eventType: 'AwsApiCall',
  eventCategory: 'Management',
  managementEvent: true,
  readOnly: false,
  eventSource: 'ec2.amazonaws.com',
  eventName: 'RunInstances',
  awsRegion: 'eu-west-1',
  sourceIPAddress: '192.0.2.1',
  userAgent: 'aws-cli/2.15.0',
  userIdentity: user,
  ...over,
})

const user: LogEvent = {
  type: 'IAMUser',
  arn: 'arn:aws:iam::111122223333:user/ada',
  accountId: '111122223333',
  principalId: 'AIDAEXAMPLE',
  userName: 'ada',
}

export const rootIdentity: LogEvent = {
  type: 'Root',
  arn: 'arn:aws:iam::111122223333:root',
  accountId: '111122223333',
  principalId: '111122223333',
}

export const roleIdentity: LogEvent = {
  type: 'AssumedRole',
  arn: 'arn:aws:sts::111122223333:assumed-role/deploy/session',
  accountId: '111122223333',
  principalId: 'AROAEXAMPLE:session',
}

/** A sign-in to the console that succeeded. */
export const consoleSignIn = (mfaUsed: 'Yes' | 'No', over: LogEvent = {}): LogEvent =>
  apiCall({
    eventType: 'AwsConsoleSignIn',
    eventSource: 'signin.amazonaws.com',
    eventName: 'ConsoleLogin',
    userAgent: 'Mozilla/5.0',
    additionalEventData: {
      MFAUsed: mfaUsed,
      MobileVersion: 'No',
      LoginTo: 'https://console.aws.amazon.com/',
    },
    responseElements: { ConsoleLogin: 'Success' },
    ...over,
  })
