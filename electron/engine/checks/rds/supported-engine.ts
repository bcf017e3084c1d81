import { chainRead, known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { DatabaseInstance, EngineVersion } from '../../../../shared/domain/inputs/rds'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'rds.supported-engine',
  title: 'Database engine versions are still supported',
  action: 'Upgrade databases from versions that AWS gives up',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.instances',
  consults: ['rds.engine-versions'],
  rationale:
    'For some years AWS brings fixes to a version of an engine, then it calls the version deprecated and upgrades what still runs it, on a day of its own. Extended Support puts that off for some engines, at a price that grows by the year.',
  risk: 'Flaws stay open, or the database is upgraded over night to a version that nobody tried with the program.',
  remediation: {
    steps: [
      'Look up the current versions of the engine, and what changed since yours.',
      'Try the upgrade on a blue/green deployment with the real program.',
      'Switch over in a quiet hour.',
    ],
    cli: "aws rds describe-db-engine-versions --engine ENGINE --engine-version VERSION --query 'DBEngineVersions[].ValidUpgradeTarget[].EngineVersion'\naws rds create-blue-green-deployment --blue-green-deployment-name NAME --source ARN --target-engine-version VERSION",
    terraform: `resource "aws_db_instance" "this" {
  # ...
  engine_version              = "17"
  allow_major_version_upgrade = true
  blue_green_update {
    enabled = true
  }
}`,
  },
  sources: [
    'Amazon RDS API Reference, "DescribeDBEngineVersions" and "DescribeDBMajorEngineVersions"',
    'Amazon RDS User Guide, "Amazon RDS Extended Support with Amazon RDS"',
  ],
  evaluate: ({ 'rds.instances': instances, 'rds.engine-versions': versions }, { scannedAt }) =>
    instances.map((instance) => {
      const found = versionOf(instance, versions)
      const facts = {
        engine: known(instance.engine),
        engineVersion: instance.engineVersion,
        status: chainRead(found, ({ status }) => status),
        standardSupportUntil: chainRead(found, ({ standardSupportUntil: until }) => until),
      }
      return weigh(instance, facts, () => chainRead(found, (version) => ruleOn(version, scannedAt)))
    }),
})

const versionOf = (
  { engine, engineVersion, region }: DatabaseInstance,
  versions: readonly EngineVersion[],
): Read<EngineVersion> =>
  chainRead(engineVersion, (runs) => {
    const found = versions.find(
      (one) => one.region === region && one.engine === engine && one.version === runs,
    )
    return found === undefined
      ? unread({
          operation: 'rds:DescribeDBEngineVersions',
          region,
          reason: 'unexpected',
          detail: `Nobody asked AWS about ${engine} ${runs}.`,
        })
      : known(found)
  })

function ruleOn(
  { engine, version, status, standardSupportUntil: until }: EngineVersion,
  now: string,
): Read<Ruling> {
  if (!status.known) return status
  if (status.value === null) return known(fail(`AWS no longer lists ${engine} ${version}.`))
  if (status.value === 'deprecated') return known(fail(`AWS calls ${engine} ${version} deprecated.`))
  return mapRead(until, (end) =>
    end !== null && end < now
      ? passWithNote(
          `Standard support ended on ${end.slice(0, 10)}: AWS charges for Extended Support, or upgrades it by itself.`,
        )
      : pass,
  )
}
