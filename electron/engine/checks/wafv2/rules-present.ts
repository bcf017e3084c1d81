import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'wafv2.rules-present',
  title: 'Web ACLs contain rules',
  action: 'Fill web ACLs with rules',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'availability.always-on'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::WAFv2::WebACL',
  scope: 'regional',
  subject: 'wafv2.web-acls',
  rationale:
    'A web ACL without a rule does the same with every request, whatever is in it. Rule groups that Firewall Manager puts there count as well. Web ACLs for CloudFront are kept in us-east-1 and found where that Region is scanned.',
  risk: 'An application is taken for protected, and every attack gets through.',
  remediation: {
    steps: [
      'Open WAF, the web ACL, Rules, Add managed rule groups, and choose the core rule set and known bad inputs.',
      'Begin in count mode, look at what they would block, then let them block.',
    ],
    cli: 'aws wafv2 get-web-acl --name NAME --id ID --scope REGIONAL\naws wafv2 update-web-acl --name NAME --id ID --scope REGIONAL --lock-token TOKEN --default-action Allow={} --visibility-config file://visibility.json --rules file://rules.json',
    terraform: `resource "aws_wafv2_web_acl" "this" {
  # ...
  rule {
    name     = "core"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesCommonRuleSet"
      }
    }
    # ...
  }
}`,
  },
  sources: ['AWS Security Hub, WAF.10', 'AWS WAF Developer Guide, "AWS Managed Rules rule groups list"'],
  evaluate: ({ 'wafv2.web-acls': acls }) =>
    acls.map((acl) =>
      judge(acl, { contents: acl.contents }, ({ contents: { rules, managedGroups } }) =>
        rules + managedGroups > 0 ? pass : fail('It has no rule and no rule group.'),
      ),
    ),
})
