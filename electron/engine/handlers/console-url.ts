import type { Resource } from '../../../shared/domain/finding'
import { nameInArn } from '../name-in-arn'

/** One host a partition: the shell opens these and no others. */
const consoles: Readonly<Record<string, string>> = {
  aws: 'https://console.aws.amazon.com',
  'aws-us-gov': 'https://console.amazonaws-us-gov.com',
  'aws-cn': 'https://console.amazonaws.cn',
}

interface Named {
  readonly arn: string
  /** What follows the ARN's last slash or colon, encoded. */
  readonly id: string
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
  'AWS::AutoScaling::AutoScalingGroup': ({ id, region }) =>
    `ec2/home?region=${region}#AutoScalingGroupDetails:id=${id}`,
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ({ arn, region }) =>
    `ec2/home?region=${region}#LoadBalancer:loadBalancerArn=${encodeURIComponent(arn)}`,
  'AWS::Lambda::Function': ({ id, region }) => `lambda/home?region=${region}#/functions/${id}`,
  'AWS::EC2::VPC': ({ id, region }) => `vpcconsole/home?region=${region}#VpcDetails:VpcId=${id}`,
  'AWS::RDS::DBInstance': ({ id, region }) => `rds/home?region=${region}#database:id=${id};is-cluster=false`,
  'AWS::RDS::DBCluster': ({ id, region }) => `rds/home?region=${region}#database:id=${id};is-cluster=true`,
  'AWS::CloudTrail::Trail': ({ arn, region }) =>
    `cloudtrailv2/home?region=${region}#/trails/${encodeURIComponent(arn)}`,
  'AWS::CertificateManager::Certificate': ({ id, region }) => `acm/home?region=${region}#/certificates/${id}`,
  'AWS::CloudFront::Distribution': ({ id }) => `cloudfront/v4/home#/distributions/${id}`,
  'AWS::DynamoDB::Table': ({ id, region }) => `dynamodbv2/home?region=${region}#table?name=${id}`,
  'AWS::ECS::TaskDefinition': ({ id, region }) => `ecs/v2/task-definitions/${id}?region=${region}`,
  'AWS::EKS::Cluster': ({ id, region }) => `eks/clusters/${id}?region=${region}`,
  'AWS::EFS::FileSystem': ({ id, region }) => `efs/home?region=${region}#/file-systems/${id}`,
  'AWS::KMS::Key': ({ id, region }) => `kms/home?region=${region}#/kms/keys/${id}`,
  'AWS::IAM::User': ({ id }) => `iam/home#/users/details/${id}`,
  'AWS::IAM::Role': ({ id }) => `iam/home#/roles/details/${id}`,
  'AWS::IAM::Group': ({ id }) => `iam/home#/groups/details/${id}`,
  'AWS::IAM::ManagedPolicy': ({ arn }) => `iam/home#/policies/details/${encodeURIComponent(arn)}`,
}

/** The resource's page in the AWS console of its partition; `null` where no page is known. */
export function consoleUrl({ arn, type, region }: Resource): string | null {
  const partition = arn.split(':')[1] ?? ''
  const console = Object.hasOwn(consoles, partition) ? consoles[partition] : undefined
  const page = Object.hasOwn(pages, type) ? pages[type] : undefined
  if (console === undefined || page === undefined) return null
  const id = encodeURIComponent(nameInArn(arn))
  return `${console}/${page({ arn, id, region: encodeURIComponent(region) })}`
}
