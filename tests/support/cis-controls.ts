/** Controls of the benchmark that Triad knows of, by number, in our own words; those with a check leave the list. */
export const cisControls: readonly (readonly [control: string, title: string])[] = [
  ['2.1.1', 'Root credentials of member accounts are managed centrally'],
  ['2.1.2', 'Guardrail policies reach every member account'],
  ['2.1.3', 'The management account runs no workloads'],
  ['2.1.5', 'A member account administers organization policies'],
  ['2.1.6', 'Security services run from delegated administrators'],
  ['2.6', 'Root MFA is a hardware device'],
  ['2.7', 'Root is not used for daily work'],
  ['3.1.3', 'Sensitive data in S3 is looked for'],
  ['5.15', 'Changes of the organization raise an alarm'],
]
