//! What AWS's pages leave open, and how it is decided here: so that nothing is allowed that was meant to be left out, and nothing that was
//! meant to be denied is not.

use super::super::{Asked, Context, Kind, Policies, Principal, assume_role, evaluate};
use super::{named, session, user};

const PARAMETER: &str = "arn:aws:ssm:eu-west-1:111122223333:parameter/app";

/// By one identity policy of a role's session, which has no user name.
fn allowed_by(statements: &str, context: &Context) -> bool {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#);
    let identity = [named("a policy", &text, Kind::Identity)];
    let principal = session("app", "s1");
    let asked = Asked { principal: &principal, action: "ssm:GetParameter", resource: PARAMETER, owner: None, context };
    evaluate(&asked, &Policies { identity: &identity, ..Policies::default() }).is_allowed()
}

fn with_condition(effect: &str, condition: &str) -> String {
    format!(
        r#"[{{"Effect": "Allow", "Action": "*", "Resource": "*"}},
            {{"Effect": "{effect}", "Action": "*", "Resource": "*", "Condition": {condition}}}]"#
    )
}

#[test]
fn what_is_left_out_by_a_variable_without_a_value_is_neither_allowed_nor_spared() {
    let rest = r#""Action": "ssm:*", "NotResource": "arn:aws:ssm:*:*:parameter/${aws:username}/*"}"#;
    assert!(!allowed_by(&format!(r#"{{"Effect": "Allow", {rest}"#), &Context::new()));
    let all = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    assert!(!allowed_by(&format!(r#"[{all}, {{"Effect": "Deny", {rest}]"#), &Context::new()));
}

/// AWS wants ForAllValues or ForAnyValue for such a key, and does not say what happens without.
#[test]
fn of_several_values_any_one_matches_an_operator_that_is_about_one() {
    let mut context = Context::new();
    context.set_all("aws:TagKeys", ["a", "b"]);
    assert!(!allowed_by(&with_condition("Deny", r#"{"StringEquals": {"aws:TagKeys": "b"}}"#), &context));
    assert!(!allowed_by(&with_condition("Deny", r#"{"StringNotEquals": {"aws:TagKeys": "c"}}"#), &context));
    assert!(allowed_by(&with_condition("Deny", r#"{"StringNotEquals": {"aws:TagKeys": "b"}}"#), &context));
}

#[test]
fn a_key_without_values_is_a_key_that_is_not_there() {
    let mut context = Context::new();
    context.set_all("aws:TagKeys", Vec::<String>::new());
    assert!(!allowed_by(&with_condition("Deny", r#"{"Null": {"aws:TagKeys": "true"}}"#), &context));
    assert!(!allowed_by(&with_condition("Deny", r#"{"StringNotEquals": {"aws:TagKeys": "a"}}"#), &context));
}

/// AWS tells tags apart by case and condition keys not, and does not say which of two it compares.
#[test]
fn a_tag_that_there_is_twice_but_for_case_allows_nothing_and_spares_nothing() {
    let all = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    let conditions = [
        r#"{"StringEquals": {"aws:RequestTag/Team": "a"}}"#,
        r#"{"StringNotEquals": {"aws:RequestTag/team": "a"}}"#,
        r#"{"StringEqualsIfExists": {"aws:RequestTag/TEAM": "b"}}"#,
        r#"{"ForAllValues:StringEquals": {"aws:RequestTag/team": ["a", "b"]}}"#,
        r#"{"ForAnyValue:StringLike": {"aws:RequestTag/team": "*"}}"#,
        r#"{"Null": {"aws:RequestTag/team": "true"}}"#,
        r#"{"Null": {"aws:RequestTag/team": "false"}}"#,
        r#"{"StringEquals": {"aws:ResourceTag/team": "${aws:RequestTag/team, 'a'}"}}"#,
        r#"{"StringNotEquals": {"aws:ResourceTag/team": "${aws:RequestTag/team}"}}"#,
    ];
    let mut context = Context::new();
    context.set_tags("aws:ResourceTag", [("team", "a")]);
    context.set_tags("aws:RequestTag", [("team", "a"), ("env", "x"), ("Team", "b")]);
    for condition in conditions {
        let statement = |effect: &str| {
            format!(r#"{{"Effect": "{effect}", "Action": "*", "Resource": "*", "Condition": {condition}}}"#)
        };
        assert!(!allowed_by(&statement("Allow"), &context), "{condition}");
        assert!(!allowed_by(&format!("[{all}, {}]", statement("Deny")), &context), "{condition}");
    }
    let of_another = r#"{"StringEquals": {"aws:RequestTag/Env": "x", "aws:ResourceTag/team": "a"}}"#;
    assert!(!allowed_by(&with_condition("Deny", of_another), &context));
    let none = r#"{"StringEquals": {"aws:RequestTag/Env": "y"}}"#;
    assert!(allowed_by(&with_condition("Deny", none), &context));
}

#[test]
fn a_requests_value_that_is_none_of_its_operator_matches_nothing() {
    let mut context = Context::new();
    context.set("aws:SourceIp", "nowhere");
    context.set("aws:MultiFactorAuthAge", "five");
    context.set("aws:CurrentTime", "now");
    context.set("aws:SecureTransport", "yes");
    for condition in [
        r#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#,
        r#"{"NumericLessThan": {"aws:MultiFactorAuthAge": "10"}}"#,
        r#"{"DateLessThan": {"aws:CurrentTime": "2999"}}"#,
        r#"{"Bool": {"aws:SecureTransport": ["true", "false"]}}"#,
        r#"{"StringEquals": {"aws:SecureTransport": []}}"#,
    ] {
        assert!(allowed_by(&with_condition("Deny", condition), &context), "{condition}");
    }
    for condition in [
        r#"{"NotIpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#,
        r#"{"NumericNotEquals": {"aws:MultiFactorAuthAge": "10"}}"#,
        r#"{"DateNotEquals": {"aws:CurrentTime": "2999"}}"#,
        r#"{"StringNotEquals": {"aws:SecureTransport": []}}"#,
    ] {
        assert!(!allowed_by(&with_condition("Deny", condition), &context), "{condition}");
    }
}

#[test]
fn an_address_of_ipv4_is_one_however_a_socket_shows_it() {
    let mut context = Context::new();
    for network in ["10.0.0.0/8", "::ffff:10.0.0.0/104"] {
        for address in ["::ffff:10.0.0.1", "10.0.0.1"] {
            context.set("aws:SourceIp", address);
            let condition = format!(r#"{{"IpAddress": {{"aws:SourceIp": "{network}"}}}}"#);
            assert!(!allowed_by(&with_condition("Deny", &condition), &context), "{address} of {network}");
        }
    }
}

#[test]
fn who_is_trusted_by_everyone_of_aws_is_of_aws() {
    let everyone = r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:*"}}"#;
    let trust = named("trust policy", everyone, Kind::Trust);
    let context = Context::new();
    let assumes = |principal: &Principal| {
        let role = "arn:aws:iam::111122223333:role/target";
        let asked = Asked { principal, action: "sts:AssumeRole", resource: role, owner: None, context: &context };
        assume_role(&asked, &Policies { resource: Some(&trust), ..Policies::default() }).is_allowed()
    };
    assert!(assumes(&user("ann")));
    assert!(!assumes(&Principal::Service { name: "ssm.amazonaws.com".to_owned() }));
    let stranger = Principal::WebIdentity { provider: "accounts.google.com".to_owned(), subject: "110".to_owned() };
    assert!(!assumes(&stranger));
}

/// AWS keeps the id in the place of an ARN, so that a role which is made again under the name is another one.
#[test]
fn a_principal_that_is_named_by_its_id_is_named_as_by_its_arn() {
    let of = |id: &str| {
        let text =
            format!(r#"{{"Statement": {{"Effect": "Allow", "Principal": {{"AWS": "{id}"}}, "Action": "ssm:*"}}}}"#);
        named("resource policy", &text, Kind::Resource)
    };
    let limits = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#;
    let boundary = named("boundary", limits, Kind::Managed);
    let context = Context::new();
    let allowed = |principal: &Principal, id: &str, boundary| {
        let of_resource = of(id);
        let asked =
            Asked { principal, action: "ssm:GetParameter", resource: PARAMETER, owner: None, context: &context };
        evaluate(&asked, &Policies { resource: Some(&of_resource), boundary, ..Policies::default() }).is_allowed()
    };
    let (ann, app) = (user("ann"), session("app", "s1"));
    assert!(allowed(&ann, "AIDAEXAMPLEEXAMPLE000", Some(&boundary)));
    assert!(!allowed(&ann, "AIDAANOTHERANOTHER000", None));
    assert!(allowed(&app, "AROAEXAMPLEEXAMPLE000", None));
    assert!(!allowed(&app, "AROAEXAMPLEEXAMPLE000", Some(&boundary)));
}
