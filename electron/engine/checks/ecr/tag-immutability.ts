import { known } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'ecr.tag-immutability',
  title: 'Image tags cannot be overwritten',
  action: 'Make image tags immutable',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'integrity.hashing'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
  },
  resourceType: 'AWS::ECR::Repository',
  scope: 'regional',
  subject: 'ecr.repositories',
  rationale:
    'What runs is named by a tag. Where a tag can be written again the same name means another image tomorrow, and what was tested is not what starts.',
  risk: 'Someone who may push puts their own image under a tag that production trusts.',
  remediation: {
    steps: [
      'Let builds give each image a tag of its own, such as the commit.',
      'Open ECR, the repository, Edit, and set Image tag mutability to Immutable. Exclude a tag like latest only where nothing important runs it.',
    ],
    cli: 'aws ecr put-image-tag-mutability --repository-name NAME --image-tag-mutability IMMUTABLE',
    terraform: `resource "aws_ecr_repository" "this" {
  # ...
  image_tag_mutability = "IMMUTABLE"
}`,
  },
  sources: [
    'AWS Security Hub, ECR.2',
    'Amazon ECR User Guide, "Preventing image tags from being overwritten in Amazon ECR"',
  ],
  evaluate: ({ 'ecr.repositories': repositories }) =>
    repositories.map(({ tagMutability, exclusions, ...repository }) =>
      judge(repository, { tagMutability, exclusions: known(exclusions) }, (facts) =>
        ruleOn(facts.tagMutability, facts.exclusions),
      ),
    ),
})

function ruleOn(mutability: string, exclusions: readonly string[]): Ruling {
  if (mutability === 'IMMUTABLE') return pass
  if (mutability === 'IMMUTABLE_WITH_EXCLUSION')
    return passWithNote(`These tags can still be overwritten: ${enumerate(exclusions)}.`)
  return fail(
    exclusions.length === 0
      ? 'Its tags can be overwritten.'
      : `Its tags can be overwritten, all but these: ${enumerate(exclusions)}.`,
  )
}
