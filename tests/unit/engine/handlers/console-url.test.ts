import { expect, it } from 'vitest'
import { consoleUrl } from '../../../../electron/engine/handlers/console-url'

it.each<[string, string, string, string | null]>([
  [
    'arn:aws:s3:::acme-prod-website',
    'AWS::S3::Bucket',
    'eu-west-1',
    'https://console.aws.amazon.com/s3/buckets/acme-prod-website?region=eu-west-1',
  ],
  [
    'arn:aws:ec2:us-east-1:222233334444:volume/vol-0a1',
    'AWS::EC2::Volume',
    'us-east-1',
    'https://console.aws.amazon.com/ec2/home?region=us-east-1#VolumeDetails:volumeId=vol-0a1',
  ],
  [
    'arn:aws-us-gov:rds:us-gov-west-1:222233334444:db:reports',
    'AWS::RDS::DBInstance',
    'us-gov-west-1',
    'https://console.amazonaws-us-gov.com/rds/home?region=us-gov-west-1#database:id=reports;is-cluster=false',
  ],
  [
    'arn:aws-cn:iam::222233334444:user/team/alice',
    'AWS::IAM::User',
    'global',
    'https://console.amazonaws.cn/iam/home#/users/details/alice',
  ],
  [
    'arn:aws:cloudtrail:eu-west-1:222233334444:trail/audit',
    'AWS::CloudTrail::Trail',
    'eu-west-1',
    'https://console.aws.amazon.com/cloudtrailv2/home?region=eu-west-1#/trails/arn%3Aaws%3Acloudtrail%3Aeu-west-1%3A222233334444%3Atrail%2Faudit',
  ],
  [
    'arn:aws:dynamodb:eu-west-1:222233334444:table/orders',
    'AWS::DynamoDB::Table',
    'eu-west-1',
    'https://console.aws.amazon.com/dynamodbv2/home?region=eu-west-1#table?name=orders',
  ],
  [
    'arn:aws:ecs:eu-west-1:222233334444:task-definition/shop',
    'AWS::ECS::TaskDefinition',
    'eu-west-1',
    'https://console.aws.amazon.com/ecs/v2/task-definitions/shop?region=eu-west-1',
  ],
  [
    'arn:aws:eks:eu-west-1:222233334444:cluster/platform',
    'AWS::EKS::Cluster',
    'eu-west-1',
    'https://console.aws.amazon.com/eks/clusters/platform?region=eu-west-1',
  ],
  [
    'arn:aws:elasticfilesystem:eu-west-1:222233334444:file-system/fs-0a1b',
    'AWS::EFS::FileSystem',
    'eu-west-1',
    'https://console.aws.amazon.com/efs/home?region=eu-west-1#/file-systems/fs-0a1b',
  ],
  [
    'arn:aws:acm:eu-west-1:222233334444:certificate/0a1b',
    'AWS::CertificateManager::Certificate',
    'eu-west-1',
    'https://console.aws.amazon.com/acm/home?region=eu-west-1#/certificates/0a1b',
  ],
  [
    'arn:aws:cloudfront::222233334444:distribution/E0A1B',
    'AWS::CloudFront::Distribution',
    'global',
    'https://console.aws.amazon.com/cloudfront/v4/home#/distributions/E0A1B',
  ],
  [
    'arn:aws:ec2:eu-west-1::image/ami-0a1',
    'AWS::EC2::Image',
    'eu-west-1',
    'https://console.aws.amazon.com/ec2/home?region=eu-west-1#ImageDetails:imageId=ami-0a1',
  ],
  [
    'arn:aws:ec2:eu-west-1:222233334444:network-acl/acl-0a1',
    'AWS::EC2::NetworkAcl',
    'eu-west-1',
    'https://console.aws.amazon.com/vpcconsole/home?region=eu-west-1#NetworkAclDetails:networkAclId=acl-0a1',
  ],
  [
    'arn:aws:autoscaling:eu-west-1:222233334444:autoScalingGroup:0a1b:autoScalingGroupName/web',
    'AWS::AutoScaling::AutoScalingGroup',
    'eu-west-1',
    'https://console.aws.amazon.com/ec2/home?region=eu-west-1#AutoScalingGroupDetails:id=web',
  ],
  [
    'arn:aws:elasticloadbalancing:eu-west-1:222233334444:loadbalancer/app/shop/0a1b',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'eu-west-1',
    'https://console.aws.amazon.com/ec2/home?region=eu-west-1#LoadBalancer:loadBalancerArn=arn%3Aaws%3Aelasticloadbalancing%3Aeu-west-1%3A222233334444%3Aloadbalancer%2Fapp%2Fshop%2F0a1b',
  ],
  [
    'arn:aws:lambda:eu-west-1:222233334444:function:thumbnailer',
    'AWS::Lambda::Function',
    'eu-west-1',
    'https://console.aws.amazon.com/lambda/home?region=eu-west-1#/functions/thumbnailer',
  ],
  [
    'arn:aws:iam::222233334444:user/<img src=x>#"',
    'AWS::IAM::User',
    'global',
    'https://console.aws.amazon.com/iam/home#/users/details/%3Cimg%20src%3Dx%3E%23%22',
  ],
  ['arn:aws:iam::222233334444:root', 'AWS::::Account', 'global', null],
  ['arn:evil.example:s3:::b', 'AWS::S3::Bucket', 'eu-west-1', null],
  ['arn:constructor:s3:::b', 'AWS::S3::Bucket', 'eu-west-1', null],
  ['not-an-arn', 'constructor', 'eu-west-1', null],
])('%s of type %s in %s', (arn, type, region, url) => {
  expect(consoleUrl({ arn, type, region, name: 'any' })).toBe(url)
})
