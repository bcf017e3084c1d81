import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Endpoint, RouteTable, Vpc } from '../../../../shared/domain/inputs/vpc'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'

export default defineCheck({
  id: 'vpc.endpoints',
  title: 'VPCs reach S3 and DynamoDB through endpoints',
  action: 'Give VPCs gateway endpoints for S3 and DynamoDB',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control', 'confidentiality.encryption'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'infrastructure-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::EC2::VPC',
  scope: 'regional',
  subject: 'vpc.vpcs',
  consults: ['vpc.route-tables', 'vpc.endpoints', 'dynamodb.tables'],
  rationale:
    'Through a gateway endpoint, which costs nothing, traffic to S3 and DynamoDB stays in the AWS network, and its policy says which buckets and tables may be reached. Asked for is one for S3, and one for DynamoDB where there are tables, in each route table of private subnets in use.',
  risk: "Private subnets need a way to the internet for their data, and whatever runs there can carry it off to anybody's bucket.",
  remediation: {
    steps: [
      'Open VPC, Endpoints, Create endpoint, and choose the service with the type Gateway.',
      'Choose the VPC and the route tables that the finding names.',
      'Let the policy of the endpoint name your own buckets and tables.',
    ],
    cli: 'aws ec2 create-vpc-endpoint --vpc-endpoint-type Gateway --vpc-id ID --service-name com.amazonaws.REGION.s3 --route-table-ids ID',
    terraform: `resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.private.id]
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.8',
    'AWS PrivateLink Guide, "Gateway endpoints"',
    'Amazon S3 User Guide, "AWS PrivateLink for Amazon S3"',
  ],
  evaluate: ({
    'vpc.vpcs': vpcs,
    'vpc.route-tables': allTables,
    'vpc.endpoints': allEndpoints,
    'dynamodb.tables': data,
  }) =>
    vpcs.map((vpc) => {
      const id = vpc.arn.slice(vpc.arn.lastIndexOf('/') + 1)
      const tables = allTables.filter((table) => table.vpc === id && isPrivate(table))
      const endpoints = allEndpoints.filter((one) => one.vpc === id && one.available)
      const services = data.some(({ region }) => region === vpc.region) ? ['s3', 'dynamodb'] : ['s3']
      const facts = {
        inUse: vpc.inUse,
        services: known(services),
        endpoints: known(
          endpoints.map(({ id: endpoint, kind, service }) => ({ id: endpoint, kind, service })),
        ),
      }
      return weigh(vpc, facts, () => ruleOn(vpc, tables, endpoints, services))
    }),
})

/** By AWS's own definition. */
const isPrivate = ({ routes }: RouteTable): boolean =>
  !routes.some(({ via, active }) => active && via?.startsWith('igw-'))

function ruleOn(
  { inUse, region }: Vpc,
  tables: readonly RouteTable[],
  endpoints: readonly Endpoint[],
  services: readonly string[],
): Read<Ruling> {
  if (!inUse.known) return inUse
  if (!inUse.value) return known(notApplicable('Nothing has a network interface in it.'))
  const used: string[] = []
  for (const { arn, subnets } of tables) {
    if (!subnets.known) return subnets
    if (subnets.value.length > 0) used.push(arn.slice(arn.lastIndexOf('/') + 1))
  }
  if (used.length === 0) return known(notApplicable('It has no private subnets.'))
  const missing = services.flatMap((service) => {
    const ways = endpoints.filter((one) => one.service.endsWith(`.${region}.${service}`))
    if (ways.some(({ kind, privateNames }) => kind === 'Interface' && privateNames)) return []
    const without = used.filter(
      (table) => !ways.some(({ kind, routeTables }) => kind === 'Gateway' && routeTables.includes(table)),
    )
    return without.length === 0 ? [] : [`${nameOf[service] ?? service} from ${without.sort().join(', ')}`]
  })
  return known(missing.length === 0 ? pass : fail(`No endpoint leads to ${missing.join(', nor to ')}.`))
}

const nameOf: Readonly<Record<string, string>> = { s3: 'S3', dynamodb: 'DynamoDB' }
