// The seed notes as closed sets: every check says where it belongs, and the type says what there is.

export const goals = ['availability', 'integrity', 'confidentiality'] as const
export type Goal = (typeof goals)[number]

/** The parts of each goal, with the weight g of DESIGN 5. A weight of 0 is a learning item: not applicable by design. */
export const subGoalWeights = {
  availability: { 'always-on': 10, redundancy: 30, 'fault-tolerance': 30, patching: 30 },
  integrity: { 'as-intended': 40, hashing: 20, 'digital-signatures': 15, certificates: 25 },
  confidentiality: { encryption: 45, 'access-control': 55, steganography: 0 },
} as const satisfies Record<Goal, Record<string, number>>

export type SubGoalOf<G extends Goal> = keyof (typeof subGoalWeights)[G] & string
export type SubGoal = { [G in Goal]: `${G}.${SubGoalOf<G>}` }[Goal]

export const subGoals: readonly SubGoal[] = goals.flatMap((goal) =>
  Object.keys(subGoalWeights[goal]).map((part) => `${goal}.${part}` as SubGoal),
)

export const customerItems = [
  'customer.platform-apps-iam',
  'customer.os-network-firewall',
  'customer.client-side-encryption-integrity',
  'customer.server-side-encryption',
  'customer.network-traffic-protection',
] as const
export const awsItems = ['aws.software', 'aws.hardware'] as const
export type Responsibility = (typeof customerItems)[number] | (typeof awsItems)[number]

export const practices = [
  'iam',
  'data-protection',
  'infrastructure-protection',
  'compliance',
  'detection',
  'incident-response',
] as const
export type Practice = (typeof practices)[number]

export const hygieneItems = [
  'keep-updated',
  'antivirus',
  'strong-password',
  'no-defaults',
  'mfa',
  'firewalls',
  'phishing-awareness',
] as const
export type HygieneItem = (typeof hygieneItems)[number]

/** The ten numbered lines of "Steps to secure a root account". */
export const rootSteps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type RootStep = (typeof rootSteps)[number]

export const dataTopics = ['at-rest', 'in-transit', 's3'] as const
export type DataTopic = (typeof dataTopics)[number]

/** Where one check counts. Empty lists are left out. */
export interface Classification {
  readonly subGoals: readonly [SubGoal, ...SubGoal[]]
  readonly responsibility: Responsibility
  readonly practice: Practice
  readonly hygiene?: readonly [HygieneItem, ...HygieneItem[]]
  readonly rootStep?: RootStep
  readonly data?: readonly [DataTopic, ...DataTopic[]]
}
