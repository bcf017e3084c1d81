"""Prints the ARNs of what the emulator made by itself in the accounts, one a line.

Usage: defaults.py REGION[,REGION…] PROFILE…

A default VPC with its security group, network ACL, subnets and the like is in every Region of every account before anything
is seeded. AWS_CONFIG_FILE says where the emulator is.
"""

import sys

import boto3


def defaults(session, region, account):
    ec2 = session.client("ec2", region_name=region)
    arn = f"arn:aws:ec2:{region}:{account}:"
    for vpc in ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]:
        inside = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
        yield f"{arn}vpc/{vpc['VpcId']}"
        for group in ec2.describe_security_groups(Filters=inside)["SecurityGroups"]:
            if group["GroupName"] == "default":
                yield f"{arn}security-group/{group['GroupId']}"
        for acl in ec2.describe_network_acls(Filters=inside)["NetworkAcls"]:
            if acl["IsDefault"]:
                yield f"{arn}network-acl/{acl['NetworkAclId']}"
        for subnet in ec2.describe_subnets(Filters=inside)["Subnets"]:
            if subnet["DefaultForAz"]:
                yield f"{arn}subnet/{subnet['SubnetId']}"


for profile in sys.argv[2:]:
    signed_in = boto3.Session(profile_name=profile)
    number = signed_in.client("sts", region_name="eu-west-1").get_caller_identity()["Account"]
    for name in sys.argv[1].split(","):
        print("\n".join(defaults(signed_in, name, number)))
