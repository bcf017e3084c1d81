/** Checks of the two that ask for the same: all of `checks` together against all of `prowler` together. */
export interface Row {
  /** Triad's checks: one, or several where Prowler asks for their sum in one. */
  readonly checks: readonly [string, ...string[]]
  /** Prowler's checks: one, or several where each asks for a part. */
  readonly prowler: readonly [string, ...string[]]
  /**
   * How many of `prowler` must pass where there are several: all, unless Triad's check says that each of them is enough. Decided
   * by what Triad's check promises, never by what they answer.
   */
  readonly enough?: 'any'
  /**
   * By what the two are paired where it is not the resource that Triad names: the account, or the account in a Region, where one
   * of them judges it as a whole and the other lists resources, or where they list different ones.
   */
  readonly by?: 'account' | 'region'
}

/** Which checks of Triad and of Prowler ask for the same. Pure data; what of it exists is found out when it is used. */
export const mapping: readonly Row[] = [
  { checks: ['iam.root-mfa'], prowler: ['iam_root_mfa_enabled'] },
  { checks: ['iam.root-no-access-keys'], prowler: ['iam_no_root_access_key'] },
  {
    checks: ['s3.bucket-not-public'],
    prowler: [
      's3_bucket_public_access',
      's3_bucket_policy_public_write_access',
      's3_bucket_public_list_acl',
      's3_bucket_public_write_acl',
    ],
  },
  { checks: ['s3.account-public-access-block'], prowler: ['s3_account_level_public_access_blocks'] },
  {
    checks: ['cloudtrail.multi-region-logging'],
    prowler: ['cloudtrail_multi_region_enabled', 'cloudtrail_multi_region_enabled_logging_management_events'],
  },
  { checks: ['iam.user-mfa-console'], prowler: ['iam_user_mfa_enabled_console_access'] },
  {
    // Prowler's checks of single ports pass a group that opens all of them: its own check of that says so.
    checks: ['ec2.sg-no-admin-ports-ipv4', 'ec2.sg-no-admin-ports-ipv6'],
    prowler: [
      'ec2_securitygroup_allow_ingress_from_internet_to_all_ports',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389',
    ],
  },
  {
    checks: ['ec2.sg-no-all-ports'],
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_all_ports'],
  },
  { checks: ['rds.not-public'], prowler: ['rds_instance_no_public_access'] },
  { checks: ['ec2.snapshot-not-public'], prowler: ['ec2_ebs_public_snapshot'], by: 'account' },
  { checks: ['rds.snapshot-not-public'], prowler: ['rds_snapshots_public_access'] },
  {
    checks: ['iam.policy-no-full-admin'],
    prowler: [
      'iam_customer_attached_policy_no_administrative_privileges',
      'iam_aws_attached_policy_no_administrative_privileges',
      'iam_inline_policy_no_administrative_privileges',
    ],
  },
  { checks: ['guardduty.enabled'], prowler: ['guardduty_is_enabled'] },
  { checks: ['ec2.imdsv2-required'], prowler: ['ec2_instance_imdsv2_enabled'] },
  { checks: ['iam.root-not-used'], prowler: ['iam_avoid_root_usage'] },
  { checks: ['s3.bucket-public-access-block'], prowler: ['s3_bucket_level_public_access_block'] },
  {
    checks: ['cloudtrail.bucket-not-public'],
    prowler: ['cloudtrail_logs_s3_bucket_is_not_publicly_accessible'],
  },
  {
    checks: ['iam.user-unused-credentials'],
    prowler: ['iam_user_accesskey_unused', 'iam_user_console_access_unused'],
  },
  { checks: ['iam.user-access-key-rotated'], prowler: ['iam_rotate_access_key_90_days'] },
  { checks: ['s3.bucket-tls-only'], prowler: ['s3_bucket_secure_transport_policy'] },
  { checks: ['rds.encrypted'], prowler: ['rds_instance_storage_encrypted', 'rds_cluster_storage_encrypted'] },
  { checks: ['ec2.ebs-default-encryption'], prowler: ['ec2_ebs_default_encryption'] },
  { checks: ['ec2.volume-encrypted'], prowler: ['ec2_ebs_volume_encryption'] },
  {
    checks: ['lambda.not-public'],
    prowler: ['awslambda_function_not_publicly_accessible', 'awslambda_function_url_public'],
  },
  { checks: ['ec2.ami-not-public'], prowler: ['ec2_ami_public'] },
  { checks: ['iam.password-min-length'], prowler: ['iam_password_policy_minimum_length_14'] },
  { checks: ['iam.password-reuse'], prowler: ['iam_password_policy_reuse_24'] },
  {
    checks: ['iam.password-complexity'],
    prowler: [
      'iam_password_policy_uppercase',
      'iam_password_policy_lowercase',
      'iam_password_policy_number',
      'iam_password_policy_symbol',
    ],
  },
  { checks: ['config.recorder-all-resources'], prowler: ['config_recorder_all_regions_enabled'] },
  { checks: ['securityhub.enabled'], prowler: ['securityhub_enabled'] },
  { checks: ['accessanalyzer.external-enabled'], prowler: ['accessanalyzer_enabled'] },
  {
    checks: ['accessanalyzer.no-open-findings'],
    prowler: ['accessanalyzer_enabled_without_findings'],
    by: 'region',
  },
  { checks: ['iam.user-no-direct-policies'], prowler: ['iam_policy_attached_only_to_group_or_roles'] },
  { checks: ['iam.federation-configured'], prowler: ['iam_check_saml_providers_sts'] },
  { checks: ['account.security-contact'], prowler: ['account_security_contact_information_is_registered'] },
  { checks: ['account.contact-details'], prowler: ['account_maintain_current_contact_details'] },
  { checks: ['cloudtrail.log-file-validation'], prowler: ['cloudtrail_log_file_validation_enabled'] },
  { checks: ['cloudtrail.kms-encrypted'], prowler: ['cloudtrail_kms_encryption_enabled'] },
  { checks: ['cloudtrail.cloudwatch-logs'], prowler: ['cloudtrail_cloudwatch_logging_enabled'] },
  { checks: ['cloudwatch.root-usage-alarm'], prowler: ['cloudwatch_log_metric_filter_root_usage'] },
  {
    checks: ['cloudwatch.unauthorized-api-alarm'],
    prowler: ['cloudwatch_log_metric_filter_unauthorized_api_calls'],
  },
  {
    checks: ['cloudwatch.console-no-mfa-alarm'],
    prowler: ['cloudwatch_log_metric_filter_sign_in_without_mfa'],
  },
  { checks: ['vpc.flow-logs'], prowler: ['vpc_flow_logs_enabled'] },
  { checks: ['ec2.default-sg-closed'], prowler: ['ec2_securitygroup_default_restrict_traffic'] },
  {
    checks: ['ec2.nacl-no-admin-ports'],
    prowler: [
      'ec2_networkacl_allow_ingress_any_port',
      'ec2_networkacl_allow_ingress_tcp_port_22',
      'ec2_networkacl_allow_ingress_tcp_port_3389',
    ],
  },
  {
    // Prowler counts 445 among the ports of high risk; Triad has a check of its own for it.
    checks: ['ec2.sg-no-high-risk-ports', 'ec2.sg-no-cifs'],
    prowler: [
      'ec2_securitygroup_allow_ingress_from_internet_to_all_ports',
      'ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mysql_3306',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_postgres_5432',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_sql_server_1433_1434',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_oracle_1521_2483',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_redis_6379',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mongodb_27017_27018',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_memcached_11211',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_elasticsearch_kibana_9200_9300_5601',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_telnet_23',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_ftp_20_21',
    ],
  },
  { by: 'account', checks: ['ec2.sg-no-cifs'], prowler: ['ec2_instance_port_cifs_exposed_to_internet'] },
  { checks: ['ec2.instance-role'], prowler: ['ec2_instance_profile_attached'] },
  { checks: ['ssm.patch-compliant'], prowler: ['ssm_managed_compliant_patching'] },
  { checks: ['ec2.instance-ssm-managed'], prowler: ['ec2_instance_managed_by_ssm'] },
  { checks: ['rds.minor-upgrade'], prowler: ['rds_instance_minor_version_upgrade_enabled'] },
  { checks: ['rds.multi-az'], prowler: ['rds_instance_multi_az', 'rds_cluster_multi_az'] },
  { checks: ['rds.backups'], prowler: ['rds_instance_backup_enabled'] },
  { checks: ['dynamodb.pitr'], prowler: ['dynamodb_tables_pitr_enabled'] },
  { checks: ['backup.plan-exists'], prowler: ['backup_plans_exist'] },
  { checks: ['efs.encrypted'], prowler: ['efs_encryption_at_rest_enabled'] },
  { checks: ['s3.bucket-default-encryption'], prowler: ['s3_bucket_default_encryption'] },
  { checks: ['s3.bucket-versioning'], prowler: ['s3_bucket_object_versioning'] },
  { checks: ['s3.bucket-access-logging'], prowler: ['s3_bucket_server_access_logging_enabled'] },
  { checks: ['s3.bucket-acl-disabled'], prowler: ['s3_bucket_acl_prohibited'] },
  { checks: ['s3.bucket-policy-no-wildcard'], prowler: ['s3_bucket_policy_public_write_access'] },
  { checks: ['elbv2.https-redirect'], prowler: ['elbv2_ssl_listeners'] },
  { checks: ['acm.certificate-expiry'], prowler: ['acm_certificates_expiration_check'] },
  { checks: ['kms.rotation'], prowler: ['kms_cmk_rotation_enabled'] },
  { checks: ['kms.no-pending-deletion'], prowler: ['kms_cmk_not_deleted_unintentionally'] },
  { checks: ['lambda.supported-runtime'], prowler: ['awslambda_function_using_supported_runtimes'] },
  { checks: ['secretsmanager.rotation'], prowler: ['secretsmanager_automatic_rotation_enabled'] },
  { checks: ['guardduty.malware-protection'], prowler: ['guardduty_ec2_malware_protection_enabled'] },
  { checks: ['inspector.enabled'], prowler: ['inspector2_is_enabled'] },
  { checks: ['autoscaling.multi-az'], prowler: ['autoscaling_group_multiple_az'] },
  { checks: ['elbv2.multi-az'], prowler: ['elbv2_is_in_multiple_az'] },
  { checks: ['cloudfront.viewer-https'], prowler: ['cloudfront_distributions_https_enabled'] },
  { checks: ['ec2.instance-no-public-ip'], prowler: ['ec2_instance_public_ip'] },
  {
    checks: ['rds.default-admin-name'],
    prowler: ['rds_instance_default_admin', 'rds_cluster_default_admin'],
  },
  { checks: ['iam.no-expired-server-certs'], prowler: ['iam_no_expired_server_certificates_stored'] },
  { checks: ['kms.policy-not-public'], prowler: ['kms_key_not_publicly_accessible'] },
  { checks: ['secretsmanager.policy-not-public'], prowler: ['secretsmanager_not_publicly_accessible'] },
  { checks: ['redshift.not-public'], prowler: ['redshift_cluster_public_access'] },
  { checks: ['opensearch.not-public'], prowler: ['opensearch_service_domains_not_publicly_accessible'] },
  { checks: ['codebuild.no-env-secrets'], prowler: ['codebuild_project_no_secrets_in_variables'] },
  {
    checks: ['iam.policy-no-privilege-escalation'],
    prowler: ['iam_policy_allows_privilege_escalation', 'iam_inline_policy_allows_privilege_escalation'],
  },
  {
    checks: ['iam.user-no-admin'],
    prowler: ['iam_user_administrator_access_policy', 'iam_group_administrator_access_policy'],
  },
  {
    checks: ['organizations.root-credentials-central'],
    prowler: ['iam_root_credentials_management_enabled'],
  },
  {
    checks: ['cloudwatch.cloudtrail-change-alarm'],
    prowler: ['cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled'],
  },
  // Triad names each finding, Prowler the detector.
  {
    by: 'region',
    checks: ['guardduty.no-high-findings'],
    prowler: ['guardduty_no_high_severity_findings'],
  },
  {
    checks: ['inspector.no-critical-findings'],
    prowler: [
      'inspector2_active_findings_exist',
      'inspector2_active_findings_no_known_exploited_vulnerabilities',
    ],
  },
  { checks: ['s3.access-point-block'], prowler: ['s3_access_point_public_access_block'] },
  { checks: ['ec2.user-data-no-secrets'], prowler: ['ec2_instance_secrets_user_data'] },
  { checks: ['eks.endpoint-restricted'], prowler: ['eks_cluster_not_publicly_accessible'] },
  { checks: ['eks.supported-version'], prowler: ['eks_cluster_uses_a_supported_version'] },
  { checks: ['ecs.no-privileged'], prowler: ['ecs_task_definitions_no_privileged_containers'] },
  { checks: ['ecs.no-env-secrets'], prowler: ['ecs_task_definitions_no_environment_secrets'] },
  { checks: ['lambda.env-no-secrets'], prowler: ['awslambda_function_no_secrets_in_variables'] },
  {
    checks: ['apigateway.authorization'],
    prowler: ['apigateway_restapi_authorizers_enabled', 'apigatewayv2_api_authorizers_enabled'],
  },
  { checks: ['acm.key-algorithm'], prowler: ['acm_certificates_with_secure_key_algorithms'] },
  { checks: ['sns.topic-not-public'], prowler: ['sns_topics_not_publicly_accessible'] },
  { checks: ['sqs.queue-not-public'], prowler: ['sqs_queues_not_publicly_accessible'] },
  { checks: ['ssm.documents-not-public'], prowler: ['ssm_documents_set_as_public'] },
  {
    checks: ['cloudtrail.bucket-access-logging'],
    prowler: ['cloudtrail_logs_s3_bucket_access_logging_enabled'],
  },
  { checks: ['elbv2.tls-policy'], prowler: ['elbv2_insecure_ssl_ciphers'] },
  { checks: ['iam.root-hardware-mfa'], prowler: ['iam_root_hardware_mfa_enabled'] },
  { checks: ['iam.one-active-key'], prowler: ['iam_user_two_active_access_key'] },
  {
    checks: ['iam.policy-no-kms-decrypt-all'],
    prowler: ['iam_policy_no_full_access_to_kms', 'iam_inline_policy_no_full_access_to_kms'],
  },
  {
    checks: ['iam.role-confused-deputy'],
    prowler: [
      'iam_role_cross_service_confused_deputy_prevention',
      'iam_role_service_trust_restricts_source_to_account',
    ],
  },
  { checks: ['organizations.member'], prowler: ['organizations_account_part_of_organizations'] },
  { checks: ['cloudtrail.s3-write-events'], prowler: ['cloudtrail_s3_dataevents_write_enabled'] },
  { checks: ['cloudwatch.iam-policy-alarm'], prowler: ['cloudwatch_log_metric_filter_policy_changes'] },
  {
    checks: ['cloudwatch.console-failure-alarm'],
    prowler: ['cloudwatch_log_metric_filter_authentication_failures'],
  },
  {
    checks: ['cloudwatch.kms-deletion-alarm'],
    prowler: ['cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk'],
  },
  {
    checks: ['cloudwatch.s3-policy-alarm'],
    prowler: ['cloudwatch_log_metric_filter_for_s3_bucket_policy_changes'],
  },
  {
    checks: ['cloudwatch.sg-change-alarm'],
    prowler: ['cloudwatch_log_metric_filter_security_group_changes'],
  },
  { checks: ['guardduty.s3-protection'], prowler: ['guardduty_s3_protection_enabled'] },
  { checks: ['ec2.snapshot-encrypted'], prowler: ['ec2_ebs_snapshots_encrypted'] },
  { checks: ['ec2.snapshot-block-public'], prowler: ['ec2_ebs_snapshot_account_block_public_access'] },
  { checks: ['ec2.launch-template-imdsv2'], prowler: ['ec2_launch_template_imdsv2_required'] },
  { checks: ['ec2.outdated-ami'], prowler: ['ec2_instance_with_outdated_ami'] },
  { checks: ['ec2.subnet-no-auto-public-ip'], prowler: ['vpc_subnet_no_public_ip_by_default'] },
  {
    // A recent snapshot, or a recovery point of AWS Backup: Triad's check asks for either, each of Prowler's for its own.
    enough: 'any',
    checks: ['ec2.volume-snapshots'],
    prowler: ['ec2_ebs_volume_snapshots_exists', 'ec2_ebs_volume_protected_by_backup_plan'],
  },
  { checks: ['vpc.peering-least-access'], prowler: ['vpc_peering_routing_tables_with_least_privilege'] },
  { checks: ['vpc.subnets-multi-az'], prowler: ['vpc_subnet_different_az'] },
  { checks: ['vpc.vpn-tunnels-up'], prowler: ['vpc_vpn_connection_tunnels_up'] },
  { checks: ['elbv2.access-logging'], prowler: ['elbv2_logging_enabled'] },
  { checks: ['elbv2.waf-attached'], prowler: ['elbv2_waf_acl_attached'] },
  // Triad judges the parameter groups in use, Prowler the instances that use them, and Aurora's clusters, whose groups Triad does not read.
  { by: 'region', checks: ['rds.tls-enforced'], prowler: ['rds_instance_transport_encrypted'] },
  {
    checks: ['rds.log-exports'],
    prowler: ['rds_instance_integration_cloudwatch_logs', 'rds_cluster_integration_cloudwatch_logs'],
  },
  { checks: ['rds.supported-engine'], prowler: ['rds_instance_deprecated_engine_version'] },
  { checks: ['rds.snapshot-encrypted'], prowler: ['rds_snapshots_encrypted'] },
  { checks: ['rds.certificate-valid'], prowler: ['rds_instance_certificate_expiration'] },
  { checks: ['efs.policy-tls-private'], prowler: ['efs_not_publicly_accessible'] },
  { checks: ['eks.secrets-encrypted'], prowler: ['eks_cluster_kms_cmk_encryption_in_secrets_enabled'] },
  { checks: ['eks.control-plane-logs'], prowler: ['eks_control_plane_logging_all_types_enabled'] },
  {
    checks: ['ecr.scan-on-push'],
    prowler: ['ecr_repositories_scan_images_on_push_enabled', 'ecr_registry_scan_images_on_push_enabled'],
  },
  { checks: ['ecr.tag-immutability'], prowler: ['ecr_repositories_tag_immutability'] },
  {
    checks: ['apigateway.logging'],
    prowler: ['apigateway_restapi_logging_enabled', 'apigatewayv2_api_access_logging_enabled'],
  },
  { checks: ['cloudfront.waf-attached'], prowler: ['cloudfront_distributions_using_waf'] },
  { checks: ['cloudfront.logging'], prowler: ['cloudfront_distributions_logging_enabled'] },
  {
    checks: ['cloudfront.origin-https'],
    prowler: [
      'cloudfront_distributions_origin_traffic_encrypted',
      'cloudfront_distributions_using_deprecated_ssl_protocols',
    ],
  },
  {
    checks: ['cloudfront.origin-access-control'],
    prowler: ['cloudfront_distributions_s3_origin_access_control'],
  },
  { checks: ['redshift.encrypted'], prowler: ['redshift_cluster_encrypted_at_rest'] },
  {
    checks: ['elasticache.encrypted'],
    prowler: [
      'elasticache_redis_cluster_rest_encryption_enabled',
      'elasticache_redis_cluster_in_transit_encryption_enabled',
    ],
  },
  {
    checks: ['elasticache.failover'],
    prowler: [
      'elasticache_redis_cluster_automatic_failover_enabled',
      'elasticache_redis_cluster_multi_az_enabled',
    ],
  },
  {
    checks: ['opensearch.encrypted'],
    prowler: [
      'opensearch_service_domains_encryption_at_rest_enabled',
      'opensearch_service_domains_node_to_node_encryption_enabled',
      'opensearch_service_domains_https_communications_enforced',
    ],
  },
  {
    checks: ['backup.vault-encrypted'],
    prowler: ['backup_recovery_point_encrypted', 'backup_vaults_encrypted'],
  },
  { checks: ['wafv2.rules-present'], prowler: ['wafv2_webacl_with_rules'] },
  { checks: ['iam.support-role'], prowler: ['iam_support_role_created'] },
  { checks: ['iam.cloudshell-restricted'], prowler: ['iam_policy_cloudshell_admin_not_attached'] },
  { checks: ['organizations.delegated-service-admins'], prowler: ['organizations_delegated_administrators'] },
  {
    checks: ['account.alternate-contacts'],
    prowler: ['account_maintain_different_contact_details_to_security_billing_and_operations'],
  },
  { checks: ['account.support-plan'], prowler: ['trustedadvisor_premium_support_plan_subscribed'] },
  { checks: ['cloudtrail.s3-read-events'], prowler: ['cloudtrail_s3_dataevents_read_enabled'] },
  {
    checks: ['cloudwatch.config-change-alarm'],
    prowler: ['cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled'],
  },
  {
    checks: ['cloudwatch.nacl-change-alarm'],
    prowler: ['cloudwatch_changes_to_network_acls_alarm_configured'],
  },
  {
    checks: ['cloudwatch.gateway-change-alarm'],
    prowler: ['cloudwatch_changes_to_network_gateways_alarm_configured'],
  },
  {
    checks: ['cloudwatch.route-change-alarm'],
    prowler: ['cloudwatch_changes_to_network_route_tables_alarm_configured'],
  },
  { checks: ['cloudwatch.vpc-change-alarm'], prowler: ['cloudwatch_changes_to_vpcs_alarm_configured'] },
  {
    checks: ['cloudwatch.org-change-alarm'],
    prowler: ['cloudwatch_log_metric_filter_aws_organizations_changes'],
  },
  {
    checks: ['cloudwatch.log-retention'],
    prowler: ['cloudwatch_log_group_retention_policy_specific_days_enabled'],
  },
  {
    checks: ['cloudwatch.alarm-actions'],
    prowler: ['cloudwatch_alarm_actions_enabled', 'cloudwatch_alarm_actions_alarm_state_configured'],
  },
  { checks: ['macie.enabled'], prowler: ['macie_is_enabled'] },
  { checks: ['s3.mfa-delete'], prowler: ['s3_bucket_no_mfa_delete'] },
  { checks: ['s3.kms-encryption'], prowler: ['s3_bucket_kms_encryption'] },
  { checks: ['s3.object-lock'], prowler: ['s3_bucket_object_lock'] },
  { checks: ['s3.replication'], prowler: ['s3_bucket_cross_region_replication'] },
  { checks: ['autoscaling.elb-health-check'], prowler: ['autoscaling_group_elb_health_check_enabled'] },
  {
    checks: ['rds.deletion-protection'],
    prowler: ['rds_instance_deletion_protection', 'rds_cluster_deletion_protection'],
  },
  { checks: ['dynamodb.scales'], prowler: ['dynamodb_table_autoscaling_enabled'] },
]
