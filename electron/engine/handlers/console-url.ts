import type { Resource } from '../../../shared/domain/finding'
import { nameInArn } from '../name-in-arn'

/** One host a partition: the shell opens these and no others. */
const consoles: Readonly<Record<string, string>> = {
  aws: 'https://console.aws.amazon.com',
  'aws-us-gov': 'https://console.amazonaws-us-gov.com',
  'aws-cn': 'https://console.amazonaws.cn',
}

/** Parts of an address, each encoded. */
interface Named {
  readonly arn: string
  readonly account: string
  /** What follows the ARN's last slash or colon. */
  readonly id: string
  /** As people call it, where the ARN says something else. */
  readonly name: string
  readonly region: string
}

const pages: Readonly<Record<string, (resource: Named) => string>> = {
  'AWS::S3::Bucket': ({ id, region }) => `s3/buckets/${id}?region=${region}`,
  'AWS::EC2::Instance': ({ id, region }) => `ec2/home?region=${region}#InstanceDetails:instanceId=${id}`,
  'AWS::EC2::SecurityGroup': ({ id, region }) => `ec2/home?region=${region}#SecurityGroup:groupId=${id}`,
  'AWS::EC2::Volume': ({ id, region }) => `ec2/home?region=${region}#VolumeDetails:volumeId=${id}`,
  'AWS::EC2::Snapshot': ({ id, region }) => `ec2/home?region=${region}#SnapshotDetails:snapshotId=${id}`,
  'AWS::EC2::Image': ({ id, region }) => `ec2/home?region=${region}#ImageDetails:imageId=${id}`,
  'AWS::EC2::NetworkAcl': ({ id, region }) =>
    `vpcconsole/home?region=${region}#NetworkAclDetails:networkAclId=${id}`,
  'AWS::EC2::Subnet': ({ id, region }) => `vpcconsole/home?region=${region}#SubnetDetails:subnetId=${id}`,
  'AWS::EC2::RouteTable': ({ id, region }) =>
    `vpcconsole/home?region=${region}#RouteTableDetails:RouteTableId=${id}`,
  'AWS::EC2::VPNConnection': ({ id, region }) =>
    `vpcconsole/home?region=${region}#VpnConnectionDetails:VpnConnectionId=${id}`,
  'AWS::EC2::LaunchTemplate': ({ id, region }) =>
    `ec2/home?region=${region}#LaunchTemplateDetails:launchTemplateId=${id}`,
  'AWS::AutoScaling::AutoScalingGroup': ({ id, region }) =>
    `ec2/home?region=${region}#AutoScalingGroupDetails:id=${id}`,
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ({ arn, region }) =>
    `ec2/home?region=${region}#LoadBalancer:loadBalancerArn=${arn}`,
  'AWS::ElasticLoadBalancingV2::TargetGroup': ({ arn, region }) =>
    `ec2/home?region=${region}#TargetGroup:targetGroupArn=${arn}`,
  'AWS::Lambda::Function': ({ id, region }) => `lambda/home?region=${region}#/functions/${id}`,
  'AWS::EC2::VPC': ({ id, region }) => `vpcconsole/home?region=${region}#VpcDetails:VpcId=${id}`,
  'AWS::RDS::DBInstance': ({ id, region }) => `rds/home?region=${region}#database:id=${id};is-cluster=false`,
  'AWS::RDS::DBCluster': ({ id, region }) => `rds/home?region=${region}#database:id=${id};is-cluster=true`,
  'AWS::CloudTrail::Trail': ({ arn, region }) => `cloudtrailv2/home?region=${region}#/trails/${arn}`,
  'AWS::CertificateManager::Certificate': ({ id, region }) => `acm/home?region=${region}#/certificates/${id}`,
  'AWS::CloudFront::Distribution': ({ id }) => `cloudfront/v4/home#/distributions/${id}`,
  'AWS::DynamoDB::Table': ({ id, region }) => `dynamodbv2/home?region=${region}#table?name=${id}`,
  'AWS::ApiGateway::RestApi': ({ id, region }) =>
    `apigateway/main/apis/${id}/resources?api=${id}&region=${region}`,
  'AWS::CloudWatch::Alarm': ({ name, region }) => `cloudwatch/home?region=${region}#alarmsV2:alarm/${name}`,
  'AWS::CodeBuild::Project': ({ account, name, region }) =>
    `codesuite/codebuild/${account}/projects/${name}?region=${region}`,
  'AWS::ECR::Repository': ({ account, name, region }) =>
    `ecr/repositories/private/${account}/${name}?region=${region}`,
  'AWS::ECS::Cluster': ({ id, region }) => `ecs/v2/clusters/${id}?region=${region}`,
  'AWS::ECS::TaskDefinition': ({ id, region }) => `ecs/v2/task-definitions/${id}?region=${region}`,
  'AWS::EKS::Cluster': ({ id, region }) => `eks/clusters/${id}?region=${region}`,
  'AWS::EFS::FileSystem': ({ id, region }) => `efs/home?region=${region}#/file-systems/${id}`,
  'AWS::ElastiCache::ReplicationGroup': ({ id, region }) => `elasticache/home?region=${region}#/redis/${id}`,
  'AWS::OpenSearchService::Domain': ({ id, region }) => `aos/home?region=${region}#opensearch/domains/${id}`,
  'AWS::Redshift::Cluster': ({ id, region }) =>
    `redshiftv2/home?region=${region}#cluster-details?cluster=${id}`,
  'AWS::S3::AccessPoint': ({ account, id, region }) => `s3/ap/${account}/${id}?region=${region}`,
  'AWS::SecretsManager::Secret': ({ name, region }) => `secretsmanager/secret?name=${name}&region=${region}`,
  'AWS::SNS::Topic': ({ arn, region }) => `sns/v3/home?region=${region}#/topic/${arn}`,
  'AWS::SSM::Document': ({ name, region }) =>
    `systems-manager/documents/${name}/description?region=${region}`,
  'AWS::KMS::Key': ({ id, region }) => `kms/home?region=${region}#/kms/keys/${id}`,
  'AWS::IAM::User': ({ id }) => `iam/home#/users/details/${id}`,
  'AWS::IAM::Role': ({ id }) => `iam/home#/roles/details/${id}`,
  'AWS::IAM::Group': ({ id }) => `iam/home#/groups/details/${id}`,
  'AWS::IAM::ManagedPolicy': ({ arn }) => `iam/home#/policies/details/${arn}`,
}

/** The resource's page in the AWS console of its partition; `null` where no page is known. */
export function consoleUrl({ arn, type, region, name }: Resource): string | null {
  const [, partition = '', , , account = ''] = arn.split(':')
  const console = Object.hasOwn(consoles, partition) ? consoles[partition] : undefined
  const page = Object.hasOwn(pages, type) ? pages[type] : undefined
  if (console === undefined || page === undefined) return null
  const encode = encodeURIComponent
  const named = {
    arn: encode(arn),
    account: encode(account),
    id: encode(nameInArn(arn)),
    name: encode(name),
    region: encode(region),
  }
  return `${console}/${page(named)}`
}
