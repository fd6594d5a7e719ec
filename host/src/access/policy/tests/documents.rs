//! Which texts are policies, and what is answered to those that are not.

use super::super::{Kind, MAX_CHARACTERS, MAX_STATEMENTS, Policy};

/// A managed policy around one statement.
fn around(statement: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#)
}

/// A statement that is right but for what is put in the place of the resource and behind it.
fn with_resource(resource: &str) -> String {
    around(&format!(r#"{{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": {resource}}}"#))
}

fn with_condition(condition: &str) -> String {
    with_resource(&format!(r#""arn:aws:s3:::example_bucket", "Condition": {condition}"#))
}

fn with_action(action: &str) -> String {
    around(&format!(r#"{{"Effect": "Allow", {action}, "Resource": "arn:aws:s3:::example_bucket"}}"#))
}

fn refused(text: &str, kind: Kind) -> String {
    Policy::parse(text, kind).expect_err(text).to_string()
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const VERSION: &str = "Policy document must be version 2012-10-17 or greater.";
const NO_ACTIONS: &str = "Policy statement must contain actions.";
const NO_RESOURCES: &str = "Policy statement must contain resources.";
const UNPREFACED: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";

/// What AWS answered to CreatePolicy, from moto's `tests/test_iam/test_iam_policies.py`.
#[test]
fn a_managed_policy_that_is_none_is_refused_in_the_words_of_aws() {
    let iam_paths = "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
                     instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, \
                     report/, access-report/.";
    let statement = r#"{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::example_bucket"}"#;
    let twice = |second: &str| {
        format!(
            r#"[{{"Sid": "sdf", "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::example_bucket"}}, {second}]"#
        )
    };
    for (text, sentence) in [
        ("This is not a json document".to_owned(), SYNTAX),
        (format!(r#"{{"Statement": {statement}}}"#), VERSION),
        (format!(r#"{{"Version": "2008-10-17", "Statement": {statement}}}"#), VERSION),
        (format!(r#"{{"Version": "2013-10-17", "Statement": {statement}}}"#), SYNTAX),
        (r#"{"Version": "2012-10-17"}"#.to_owned(), SYNTAX),
        (around(r#"["afd"]"#), SYNTAX),
        (around("[]"), SYNTAX),
        (around(&format!(r#"{statement}, "Extra field": "value""#)), SYNTAX),
        (with_resource(r#""arn:aws:s3:::example_bucket", "Extra field": "value""#), SYNTAX),
        (around(&format!(r#"{statement}, "Id": ["cd3a324d"]"#)), SYNTAX),
        (around(&format!(r#"{statement}, "Id": {{}}"#)), SYNTAX),
        (around(r#"{"Effect": "invalid", "Action": "s3:ListBucket", "Resource": "*"}"#), SYNTAX),
        (around(r#"{"Action": "s3:ListBucket", "Resource": "arn:aws:s3:::example_bucket"}"#), SYNTAX),
        (around(r#"{"Effect": "denY", "Action": "s3:ListBucket", "Resource": "*"}"#), LEGACY),
        (around(r#"{"Effect": "allow", "Resource": "arn:aws:s3:us-east-1::example_bucket"}"#), LEGACY),
        (
            format!(r#"{{"Statement": {}}}"#, r#"{"Effect": "denY", "Action": "s3:ListBucket", "Resource": "*"}"#),
            VERSION,
        ),
        (r#"{"Statement": {"Action": "s3:ListBucket", "Resource": "*"}}"#.to_owned(), SYNTAX),
        (with_action(r#""Action": "invalid""#), UNPREFACED),
        (with_action(r#""NotAction": """#), UNPREFACED),
        (with_action(r#""Action": "a a:ListBucket""#), "Vendor a a is not valid"),
        (with_action(r#""Action": "s3:List:Bucket""#), "Actions/Condition can contain only one colon."),
        (with_action(r#""Action": []"#), NO_ACTIONS),
        (with_action(r#""Action": [[]]"#), SYNTAX),
        (with_action(r#""Action": {}"#), SYNTAX),
        (with_action(r#""NotAction": "s3:ListBucket", "Action": "iam:dsf""#), SYNTAX),
        (with_action(r#""NotAction": "s3:ListBucket", "Action": []"#), SYNTAX),
        (around(r#"{"Effect": "Allow", "Resource": "arn:aws:s3:::example_bucket"}"#), NO_ACTIONS),
        (around(r#"{"Effect": "Allow"}"#), NO_ACTIONS),
        (around(&format!(r#"[{{"Effect": "Deny"}}, {statement}]"#)), NO_ACTIONS),
        (around(r#"{"Effect": "Allow", "Action": "s3:ListBucket"}"#), NO_RESOURCES),
        (with_resource("[]"), NO_RESOURCES),
        (with_resource(r#""invalid resource""#), r#"Resource invalid resource must be in ARN format or "*"."#),
        (with_resource(r#"["adf"]"#), r#"Resource adf must be in ARN format or "*"."#),
        (with_resource(r#""""#), r#"Resource  must be in ARN format or "*"."#),
        (
            with_resource(r#""a:bsdfdsafsad""#),
            r#"Partition "bsdfdsafsad" is not valid for resource "arn:bsdfdsafsad:*:*:*:*"."#,
        ),
        (with_resource(r#""a:b:cadfsdf""#), r#"Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*"."#),
        (with_resource(r#""a:b:c:d:e:f:g:h""#), r#"Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h"."#),
        (
            with_resource(r#""aws:s3:::example_bucket""#),
            r#"Partition "s3" is not valid for resource "arn:s3:::example_bucket:*"."#,
        ),
        (
            with_resource(r#"["arn:error:s3:::example_bucket", "arn:error:s3::example_bucket"]"#),
            r#"Partition "error" is not valid for resource "arn:error:s3:::example_bucket"."#,
        ),
        (with_resource(r#""arn:aws""#), "Resource vendor must be fully qualified and cannot contain regexes."),
        (with_resource(r#""arn:aws:iam:::example_bucket""#), iam_paths),
        (
            with_resource(r#""arn:aws:iam:us-east-1::example_bucket""#),
            "IAM resource arn:aws:iam:us-east-1::example_bucket cannot contain region information.",
        ),
        (
            with_resource(r#""arn:aws:s3:us-east-1::example_bucket""#),
            "Resource arn:aws:s3:us-east-1::example_bucket can not contain region information.",
        ),
        (with_resource(r#""arn:aws:s3::example_bucket""#), LEGACY),
        (with_resource(r#""arn:aws::::example_bucket""#), LEGACY),
        (with_resource(r#""arn:aws::fdsasf""#), LEGACY),
        (with_resource(r#"{"a": "arn:aws:s3:::example_bucket"}"#), SYNTAX),
        (with_resource(r#"["adfdf", {}]"#), SYNTAX),
        (with_resource(r#""*", "NotResource": []"#), SYNTAX),
        (with_condition("[]"), SYNTAX),
        (with_condition(r#""a""#), SYNTAX),
        (with_condition(r#"{"a": "b"}"#), SYNTAX),
        (with_condition(r#"{"DateGreaterThan": "b"}"#), SYNTAX),
        (with_condition(r#"{"DateGreaterThan": {"a": {}}}"#), SYNTAX),
        (with_condition(r#"{"x": {"a": "1"}}"#), SYNTAX),
        (with_condition(r#"{"ForAnyValue::StringEqualsIfExists": {"a": "asf"}}"#), SYNTAX),
        (with_condition(r#"[{"ForAllValues:StringEquals": {"aws:TagKeys": "Department"}}]"#), SYNTAX),
        (with_condition(r#"{"DateGreaterThan": {"a": "sdfdsf"}}"#), LEGACY),
        (with_condition(r#"{"DateLessThanEquals": {"a": "234-13"}}"#), LEGACY),
        (with_condition(r#"{"DateLessThanEquals": {"a": "2016-12-13t2:00:00.593194+1"}}"#), LEGACY),
        (with_condition(r#"{"DateLessThanEquals": {"a": "2016-12-13t2:00:00.1999999999+10:59"}}"#), LEGACY),
        (with_condition(r#"{"DateLessThan": {"a": "9223372036854775808"}}"#), LEGACY),
        // AWS's answer to dates; of other values it is not known, and taken to be the same.
        (with_condition(r#"{"NumericLessThan": {"a": "ten"}}"#), LEGACY),
        (with_condition(r#"{"NumericLessThan": {"a": "inf"}}"#), LEGACY),
        (with_condition(r#"{"IpAddress": {"a": "10.0.0.0/99"}}"#), LEGACY),
        (with_condition(r#"{"Bool": {"a": "yes"}}"#), LEGACY),
        (with_condition(r#"{"Null": {"a": "${aws:username}"}}"#), LEGACY),
        (with_condition(r#"{"BinaryEquals": {"a": "%"}}"#), LEGACY),
        (around(r#"{"Sid": {}, "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}"#), SYNTAX),
        (around(r#"{"Sid": [], "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}"#), SYNTAX),
        (
            around(&twice(r#"{"Sid": "sdf", "Effect": "Allow"}"#)),
            "Statement IDs (SID) in a single policy must be unique.",
        ),
    ] {
        assert_eq!(refused(&text, Kind::Managed), sentence, "{text}");
    }
}

/// What AWS took: from the same file, but for the access point, which is S3's.
#[test]
fn what_aws_takes_is_a_policy() {
    for text in [
        with_resource(r#"["arn:aws:s3:::example_bucket", "*"]"#),
        with_resource(r#""arn:aws:iam:::user/example_bucket""#),
        with_resource(r#""arn:aws:s33:::example_bucket""#),
        with_resource(r#""arn:aws:fdsasf""#),
        with_resource(r#""arn:aws:cloudwatch:us-east-1::example_bucket""#),
        with_resource(r#""arn:aws:s3:us-west-2:111122223333:accesspoint/example""#),
        with_resource(r#""arn:aws:invalid-service:us-east-1::example_bucket""#),
        with_action(r#""Action": "iam: asdf safdsf af ""#),
        with_action(r#""Action": "*""#),
        with_action(r#""Action": "s3-s:ListBucket""#),
        with_action(r#""Action": "s3.s:ListBucket""#),
        with_action(r#""NotAction": "s3:ListBucket""#),
        with_condition("{}"),
        with_condition(r#"{"DateGreaterThan": {}}"#),
        with_condition(r#"{"DateGreaterThan": {"a": []}}"#),
        with_condition(r#"{"a": {}}"#),
        with_condition(r#"{"x": {}, "y": {}}"#),
        with_condition(r#"{"StringEqualsIfExists": {"a": "asf"}}"#),
        with_condition(r#"{"ForAnyValue:StringEqualsIfExists": {"a": "asf"}}"#),
        with_condition(r#"{"DateLessThanEquals": {"a": "2019-07-01T13:20:15Z"}}"#),
        with_condition(r#"{"DateLessThanEquals": {"a": "2016-12-13T21:20:37.593194+00:00"}}"#),
        with_condition(r#"{"DateLessThanEquals": {"a": "2016-12-13t2:00:00.593194+23"}}"#),
        with_resource(r#""*", "Sid": "dsfsdfsdfsdfsdfsadfsd""#),
        around(r#"{"Effect": "Allow", "NotAction": "s3:ListBucket", "NotResource": "*"}, "Id": "sdfsdfsdf""#),
    ] {
        assert_eq!(Policy::parse(&text, Kind::Managed).err(), None, "{text}");
    }
}

#[test]
fn an_inline_policy_may_be_of_the_older_version_and_name_no_principal() {
    for text in [
        r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#,
        r#"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#,
    ] {
        assert_eq!(Policy::parse(text, Kind::Identity).err(), None, "{text}");
    }
    for (added, sentence) in [
        // https://github.com/hashicorp/terraform/issues/13449
        (r#""Principal": "*""#, "Policy document should not specify a principal."),
        (r#""NotPrincipal": {"AWS": "*"}"#, "Policy document should not specify a principal."),
        (r#""Sid": "Assume Role""#, "The following Statement Ids are invalid: Assume Role"),
        (r#""Effect": "Allow""#, SYNTAX),
        (r#""Condition": {"NullIfExists": {"a": "true"}}"#, SYNTAX),
        (r#""Condition": {"Bool": {"a": null}}"#, SYNTAX),
        (r#""Condition": {"Bool": {"a": "true", "a": "false"}}"#, SYNTAX),
    ] {
        assert_eq!(refused(&with_resource(&format!(r#""*", {added}"#)), Kind::Identity), sentence, "{added}");
    }
}

/// "You can't use a wildcard in the service segment that identifies the AWS product"; the words from public logs.
#[test]
fn a_resource_names_its_service() {
    for resource in [r#""arn:aws:*:*:111122223333:*""#, r#""arn:aws:s?:::b""#] {
        let sentence = "Resource vendor must be fully qualified and cannot contain regexes.";
        assert_eq!(refused(&with_resource(resource), Kind::Managed), sentence, "{resource}");
    }
    let sentence = r#"Resource x:aws:s3:::b must be in ARN format or "*"."#;
    assert_eq!(refused(&with_resource(r#""x:aws:s3:::b""#), Kind::Managed), sentence);
}

/// "session policies … do not support incomplete ARNs".
#[test]
fn a_session_policy_has_whole_arns() {
    assert!(Policy::parse(&with_resource(r#""arn:aws:sqs""#), Kind::Identity).is_ok());
    assert!(Policy::parse(&with_resource(r#""arn:aws:sqs""#), Kind::Session).is_err());
    assert!(Policy::parse(&with_resource(r#""arn:aws:sqs:*:*:*""#), Kind::Session).is_ok());
}

/// The words are from public logs of CreateRole.
#[test]
fn a_trust_policy_says_who_may_assume_the_role_and_no_more() {
    let trust = |members: &str| format!(r#"{{"Version": "2012-10-17", "Statement": [{{{members}}}]}}"#);
    let right = r#""Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole""#;
    let with_principal =
        |principal: &str| trust(&format!(r#""Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole""#));
    for (text, sentence) in [
        ("{".to_owned(), "This policy contains invalid Json"),
        (r#"{"Version": "2012-10-17", "Statement": []}"#.to_owned(), "Could not parse the policy: Statement is empty!"),
        (r#"{"Version": "2012-10-17"}"#.to_owned(), "Missing required field Statement"),
        (trust(&format!(r#"{right}, "Comment": "x""#)), "Unknown field Comment"),
        (trust(&format!(r#"{right}, "Resource": "*""#)), "Has prohibited field Resource"),
        (trust(&format!(r#"{right}, "NotResource": "*""#)), "AssumeRole policy must not contain resources."),
        (
            trust(&format!(r#"{right}, "Sid": "Assume Role to Access S3 Bucket""#)),
            "The following Statement Ids are invalid: Assume Role to Access S3 Bucket",
        ),
        (trust(r#""Effect": "Allow", "Action": "sts:AssumeRole""#), "Missing required field Principal"),
        (trust(r#""Effect": "Allow", "Principal": {"AWS": "*"}"#), "Missing required field Action"),
        (trust(r#""Principal": {"AWS": "*"}, "Action": "sts:AssumeRole""#), "Missing required field Effect"),
        (
            trust(r#""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "*""#),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            trust(r#""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject""#),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            trust(r#""Effect": "Allow", "NotPrincipal": {"AWS": "*"}, "Action": "sts:AssumeRole""#),
            "Allow with NotPrincipal is not allowed.",
        ),
        (
            trust(r#""Effect": "Deny", "NotPrincipal": {"AWS": "*"}, "Action": "sts:AssumeRole""#),
            "AssumeRole policy must not contain NotPrincipal field.",
        ),
        (with_principal("{}"), "Missing required field Principal cannot be empty!"),
        (with_principal(r#""*""#), r#"AssumeRolepolicy contained an invalid principal: "STAR":"*"."#),
        (with_principal(r#"{"AWS": "ann"}"#), r#"Invalid principal in policy: "AWS":"ann""#),
        (
            with_principal(r#"{"AWS": "arn:aws:iam::12345678910:role/Orchestration_Role"}"#),
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::12345678910:role/Orchestration_Role""#,
        ),
        (
            with_principal(r#"{"AWS": "arn:aws:iam::111122223333:user/*"}"#),
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#,
        ),
        (with_principal(r#"{"Service": ""}"#), r#"Invalid principal in policy: "SERVICE":"""#),
        (with_principal(r#"{"CanonicalUser": "79a5"}"#), r#"Invalid principal in policy: "CANONICALUSER":"79a5""#),
    ] {
        assert_eq!(refused(&text, Kind::Trust), sentence, "{text}");
    }
    for principal in [
        r#"{"AWS": "*"}"#,
        r#"{"AWS": ["111122223333", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/a/b/ann"]}"#,
        r#"{"AWS": ["arn:aws:iam::111122223333:role/app", "arn:aws:sts::111122223333:assumed-role/app/s1"]}"#,
        r#"{"AWS": "AIDAEXAMPLEEXAMPLE000", "Service": ["ssm.amazonaws.com"]}"#,
        r#"{"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
    ] {
        assert_eq!(Policy::parse(&with_principal(principal), Kind::Trust).err(), None, "{principal}");
    }
}

#[test]
fn a_policy_of_a_resource_may_leave_the_resource_out_and_have_any_sid() {
    let text = |members: &str| {
        format!(r#"{{"Statement": {{"Sid": "1 of 1", "Effect": "Deny", "Action": "ssm:*", {members}}}}}"#)
    };
    assert_eq!(Policy::parse(&text(r#""Principal": "*""#), Kind::Resource).err(), None);
    assert_eq!(Policy::parse(&text(r#""NotPrincipal": {"CanonicalUser": "79a5"}"#), Kind::Resource).err(), None);
    assert_eq!(refused(&text(r#""Resource": "*""#), Kind::Resource), "Missing required field Principal");
}

#[test]
fn a_document_is_bounded() {
    let padded = |characters: usize| {
        let text = around(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#);
        format!("{text}{}", " ".repeat(characters - text.len()))
    };
    assert!(Policy::parse(&padded(MAX_CHARACTERS), Kind::Managed).is_ok());
    assert!(Policy::parse(&padded(MAX_CHARACTERS + 1), Kind::Managed).is_err());
    let statements = |number: usize| {
        around(&format!("[{}]", vec![r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#; number].join(",")))
    };
    assert!(Policy::parse(&statements(MAX_STATEMENTS), Kind::Managed).is_ok());
    assert!(Policy::parse(&statements(MAX_STATEMENTS + 1), Kind::Managed).is_err());
    assert_eq!(refused(&"[".repeat(100_000), Kind::Managed), SYNTAX);
}
