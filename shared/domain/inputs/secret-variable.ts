/** A variable that looks like a secret, by name and by the rule it met; never its value. */
export interface SecretVariable {
  readonly key: string
  readonly rule: string
}
