//! What is said of a decision: the sentence that is answered, the statements that decided, and what every other had to do with it.

use super::super::{
    Asked, Context, Decision, Kind, Missed, Named, Policies, PolicyKind, Principal, Reason, assume_role, evaluate,
    explain, is_comparable, simulate,
};
use super::{named, session, user};

const PARAMETER: &str = "arn:aws:ssm:eu-west-1:111122223333:parameter/app";

fn allowing(action: &str) -> String {
    format!(r#"{{"Statement": {{"Sid": "Allowed", "Effect": "Allow", "Action": "{action}", "Resource": "*"}}}}"#)
}

fn denying(action: &str) -> String {
    format!(r#"{{"Statement": {{"Sid": "Denied", "Effect": "Deny", "Action": "{action}", "Resource": "*"}}}}"#)
}

fn identity(text: &str) -> Vec<Named> {
    vec![named("inline policy p of user ann", text, Kind::Identity)]
}

fn managed(text: &str) -> Named {
    let text = text.replacen('{', r#"{"Version": "2012-10-17", "#, 1);
    named("arn:aws:iam::111122223333:policy/p", &text, Kind::Managed)
}

fn sentence(decision: &Decision) -> String {
    match decision {
        Decision::Denied(denial) => denial.to_string(),
        Decision::Allowed(because) => panic!("allowed: {because:?}"),
    }
}

fn asked<'a>(principal: &'a Principal, context: &'a Context) -> Asked<'a> {
    Asked { principal, action: "ssm:GetParameter", resource: PARAMETER, owner: None, context }
}

/// The forms of "Troubleshooting access denied error messages".
#[test]
fn a_denial_is_the_sentence_of_aws() {
    let (ann, app, context) = (user("ann"), session("app", "s1"), Context::new());
    let (by_ann, by_app) = (asked(&ann, &context), asked(&app, &context));
    let all = identity(&allowing("*"));
    let ann_may_not = "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: ssm:GetParameter on resource: \
                       arn:aws:ssm:eu-west-1:111122223333:parameter/app";
    let app_may_not = "User: arn:aws:sts::111122223333:assumed-role/app/s1 is not authorized to perform: ssm:GetParameter \
                       on resource: arn:aws:ssm:eu-west-1:111122223333:parameter/app";

    let none = Policies::default();
    let tail = "because no identity-based policy allows the ssm:GetParameter action";
    assert_eq!(sentence(&evaluate(&by_ann, &none)), format!("{ann_may_not} {tail}"));

    let inline = identity(&denying("*"));
    let policies = Policies { identity: &inline, ..none };
    assert_eq!(
        sentence(&evaluate(&by_ann, &policies)),
        format!("{ann_may_not} with an explicit deny in an identity-based policy")
    );
    let attached = [managed(&denying("*"))];
    let policies = Policies { identity: &attached, ..none };
    assert_eq!(
        sentence(&evaluate(&by_ann, &policies)),
        format!("{ann_may_not} with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/p")
    );

    let boundary = managed(&allowing("s3:*"));
    let policies = Policies { identity: &all, boundary: Some(&boundary), ..none };
    assert_eq!(
        sentence(&evaluate(&by_ann, &policies)),
        format!("{ann_may_not} because no permissions boundary allows the ssm:GetParameter action")
    );
    let boundary = Named { name: "boundary".to_owned(), ..managed(&denying("ssm:*")) };
    let policies = Policies { identity: &all, boundary: Some(&boundary), ..none };
    assert_eq!(
        sentence(&evaluate(&by_ann, &policies)),
        format!("{ann_may_not} with an explicit deny in a permissions boundary")
    );

    let of_session = [named("session policy", &allowing("s3:*"), Kind::Session)];
    let policies = Policies { identity: &all, session: Some(&of_session), ..none };
    assert_eq!(
        sentence(&evaluate(&by_app, &policies)),
        format!("{app_may_not} because no session policy allows the ssm:GetParameter action")
    );
    let of_session = [named("session policy", &denying("ssm:*"), Kind::Session)];
    let policies = Policies { identity: &all, session: Some(&of_session), ..none };
    assert_eq!(
        sentence(&evaluate(&by_app, &policies)),
        format!("{app_may_not} with an explicit deny in a session policy")
    );

    let text = r#"{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "ssm:*", "Resource": "*"}}"#;
    let of_resource = named("resource policy", text, Kind::Resource);
    let policies = Policies { identity: &all, resource: Some(&of_resource), ..none };
    assert_eq!(
        sentence(&evaluate(&by_ann, &policies)),
        format!("{ann_may_not} with an explicit deny in a resource-based policy")
    );
    let elsewhere = "arn:aws:ssm:eu-west-1:444455556666:parameter/app";
    let policies = Policies { identity: &all, ..none };
    assert_eq!(
        sentence(&evaluate(&Asked { resource: elsewhere, ..by_ann }, &policies)),
        "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: ssm:GetParameter on resource: \
         arn:aws:ssm:eu-west-1:444455556666:parameter/app because no resource-based policy allows the ssm:GetParameter action"
    );
}

#[test]
fn a_denial_of_what_has_no_resource_names_all_and_nobody_is_anonymous() {
    let (ann, context) = (user("ann"), Context::new());
    let collection = Asked { action: "ssm:DescribeParameters", resource: "*", ..asked(&ann, &context) };
    assert_eq!(
        sentence(&evaluate(&collection, &Policies::default())),
        "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: ssm:DescribeParameters on resource: * \
         because no identity-based policy allows the ssm:DescribeParameters action"
    );
    let unsigned = Asked { principal: &Principal::Anonymous, ..collection };
    assert!(sentence(&evaluate(&unsigned, &Policies::default())).starts_with("User: anonymous is not authorized"));
}

#[test]
fn a_role_that_may_not_be_assumed_is_denied_by_its_trust_policy() {
    let (ann, context) = (user("ann"), Context::new());
    let role = "arn:aws:iam::111122223333:role/target";
    let asked = Asked { principal: &ann, action: "sts:AssumeRole", resource: role, owner: None, context: &context };
    let trust = |effect: &str, name: &str| {
        let text = format!(
            r#"{{"Statement": {{"Effect": "{effect}", "Principal": {{"AWS": "arn:aws:iam::111122223333:user/{name}"}}, "Action": "sts:AssumeRole"}}}}"#
        );
        named("trust policy of role target", &text, Kind::Trust)
    };
    let all = identity(&allowing("*"));
    let may_not = "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: sts:AssumeRole on resource: \
                   arn:aws:iam::111122223333:role/target";

    let of_zoe = trust("Allow", "zoe");
    let decision = assume_role(&asked, &Policies { identity: &all, resource: Some(&of_zoe), ..Policies::default() });
    let tail = "because no role trust policy allows the sts:AssumeRole action";
    assert_eq!(sentence(&decision), format!("{may_not} {tail}"));
    let Decision::Denied(denial) = decision else { unreachable!("it was displayed") };
    assert_eq!(denial.without_reason(), may_not);

    let of_ann = trust("Deny", "ann");
    let decision = assume_role(&asked, &Policies { identity: &all, resource: Some(&of_ann), ..Policies::default() });
    assert_eq!(sentence(&decision), format!("{may_not} with an explicit deny in the role trust policy"));

    let without = assume_role(&asked, &Policies { identity: &all, ..Policies::default() });
    assert!(!without.is_allowed(), "a role without a trust policy is nobody's");
}

#[test]
fn a_root_that_wants_a_role_is_told_that_it_may_not() {
    let (root, context) = (Principal::Root { account: "111122223333".to_owned() }, Context::new());
    let role = "arn:aws:iam::111122223333:role/target";
    let asked = Asked { action: "sts:AssumeRole", resource: role, ..asked(&root, &context) };
    for effect in ["Allow", "Deny"] {
        let text = format!(
            r#"{{"Statement": {{"Effect": "{effect}", "Principal": {{"AWS": "*"}}, "Action": "sts:AssumeRole"}}}}"#
        );
        let trust = named("trust policy of role target", &text, Kind::Trust);
        let decision = assume_role(&asked, &Policies { resource: Some(&trust), ..Policies::default() });
        assert_eq!(sentence(&decision), "Roles may not be assumed by root accounts.");
    }
}

#[test]
fn an_identity_policy_in_the_place_of_a_resources_allows_nobody() {
    let (ann, context) = (user("ann"), Context::new());
    let misplaced = named("misplaced", &allowing("*"), Kind::Identity);
    let policies = Policies { resource: Some(&misplaced), ..Policies::default() };
    assert!(!evaluate(&asked(&ann, &context), &policies).is_allowed());
}

#[test]
fn every_statement_says_why_it_did_not_match() {
    let text = r#"{"Version": "2012-10-17", "Statement": [
        {"Sid": "Other", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Allow", "Action": "ssm:*", "Resource": "arn:aws:ssm:*:*:parameter/${aws:PrincipalTag/app}"},
        {"Effect": "Deny", "Action": "ssm:*", "Resource": "*",
         "Condition": {"Bool": {"aws:SecureTransport": "false"}, "ForAnyValue:StringEquals": {"aws:TagKeys": "a"}}},
        {"Sid": "Right", "Effect": "Allow", "Action": "ssm:Get*", "Resource": "*"}
    ]}"#;
    let of_resource = r#"{"Statement": {"Effect": "Deny", "Principal": {"AWS": "444455556666"}, "Action": "ssm:*"}}"#;
    let (all, of_resource) = (identity(text), named("resource policy", of_resource, Kind::Resource));
    let (ann, mut context) = (user("ann"), Context::new());
    context.set("aws:SecureTransport", "false");
    let policies = Policies { identity: &all, resource: Some(&of_resource), ..Policies::default() };
    let explanation = explain(&asked(&ann, &context), &policies);
    let missed: Vec<_> =
        explanation.statements.iter().map(|statement| (statement.kind, statement.index, statement.missed)).collect();
    assert_eq!(
        missed,
        [
            (PolicyKind::Identity, 0, Some(Missed::Action)),
            (PolicyKind::Identity, 1, Some(Missed::Resource)),
            (
                PolicyKind::Identity,
                2,
                Some(Missed::Condition { operator: "ForAnyValue:StringEquals", key: "aws:TagKeys" })
            ),
            (PolicyKind::Identity, 3, None),
            (PolicyKind::Resource, 0, Some(Missed::Principal)),
        ]
    );
    let Decision::Allowed(because) = explanation.decision else { panic!("denied") };
    let [because] = because.as_slice() else { panic!("{because:?}") };
    assert_eq!(
        (because.policy.as_str(), because.statement.sid.as_deref()),
        ("inline policy p of user ann", Some("Right"))
    );
}

#[test]
fn a_denial_names_the_statement() {
    let policies = [named("inline policy a of user ann", &allowing("*"), Kind::Identity), managed(&denying("ssm:*"))];
    let (ann, context) = (user("ann"), Context::new());
    let decision = evaluate(&asked(&ann, &context), &Policies { identity: &policies, ..Policies::default() });
    let Decision::Denied(denial) = decision else { panic!("allowed") };
    let Reason::Explicit(because) = denial.reason else { panic!("{:?}", denial.reason) };
    assert_eq!(because.kind, PolicyKind::Identity);
    assert_eq!(because.policy, "arn:aws:iam::111122223333:policy/p");
    assert_eq!((because.statement.index, because.statement.sid.as_deref()), (0, Some("Denied")));
}

/// The table of "Principal key values".
#[test]
fn the_keys_of_a_principal_follow_from_who_it_is() {
    let account = || "111122223333".to_owned();
    let with_path = Principal::RoleSession {
        account: account(),
        path: "/service-role/".to_owned(),
        role: "nodes".to_owned(),
        role_id: "AROAEXAMPLEEXAMPLE000".to_owned(),
        session: "mi-0123456789abcdef0".to_owned(),
    };
    assert_eq!(with_path.arn().as_deref(), Some("arn:aws:sts::111122223333:assumed-role/nodes/mi-0123456789abcdef0"));
    let github = Principal::WebIdentity {
        provider: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com".to_owned(),
        subject: "repo:a/b".to_owned(),
    };
    for (principal, keys) in [
        (
            Principal::Root { account: account() },
            vec![
                ("aws:PrincipalArn", "arn:aws:iam::111122223333:root"),
                ("aws:PrincipalAccount", "111122223333"),
                ("aws:PrincipalType", "Account"),
                ("aws:userid", "111122223333"),
                ("aws:PrincipalIsAWSService", "false"),
            ],
        ),
        (
            user("ann"),
            vec![
                ("aws:PrincipalArn", "arn:aws:iam::111122223333:user/ann"),
                ("aws:PrincipalAccount", "111122223333"),
                ("aws:PrincipalType", "User"),
                ("aws:userid", "AIDAEXAMPLEEXAMPLE000"),
                ("aws:username", "ann"),
                ("aws:PrincipalIsAWSService", "false"),
            ],
        ),
        (
            with_path,
            vec![
                ("aws:PrincipalArn", "arn:aws:iam::111122223333:role/service-role/nodes"),
                ("aws:PrincipalAccount", "111122223333"),
                ("aws:PrincipalType", "AssumedRole"),
                ("aws:userid", "AROAEXAMPLEEXAMPLE000:mi-0123456789abcdef0"),
                ("aws:PrincipalIsAWSService", "false"),
            ],
        ),
        (
            Principal::FederatedUser { account: account(), name: "eve".to_owned() },
            vec![
                ("aws:PrincipalArn", "arn:aws:sts::111122223333:federated-user/eve"),
                ("aws:PrincipalAccount", "111122223333"),
                ("aws:PrincipalType", "FederatedUser"),
                ("aws:userid", "111122223333:eve"),
                ("aws:PrincipalIsAWSService", "false"),
            ],
        ),
        (github, vec![("token.actions.githubusercontent.com:sub", "repo:a/b")]),
        (
            Principal::Service { name: "ssm.amazonaws.com".to_owned() },
            vec![("aws:PrincipalServiceName", "ssm.amazonaws.com"), ("aws:PrincipalIsAWSService", "true")],
        ),
        (Principal::Anonymous, vec![("aws:PrincipalType", "Anonymous")]),
    ] {
        let mut expected = Context::new();
        keys.into_iter().for_each(|(key, value)| expected.set(key, value));
        assert_eq!(principal.context(), expected, "{principal:?}");
    }
}

#[test]
fn no_request_says_who_makes_it() {
    let own = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ssm:*", "Resource": "*",
        "Condition": {"StringEquals": {"aws:username": "root"}}}}"#;
    let of_resource = own.replacen("Action", r#"Principal": "*", "Action"#, 1);
    let (all, of_resource) = (identity(own), named("resource policy", &of_resource, Kind::Resource));
    let mut context = Context::new();
    context.set("AWS:USERNAME", "root");
    let policies = Policies { identity: &all, resource: Some(&of_resource), ..Policies::default() };
    for principal in [user("ann"), session("app", "s1"), Principal::Anonymous] {
        assert!(!evaluate(&asked(&principal, &context), &policies).is_allowed(), "{principal:?}");
    }
    assert!(evaluate(&asked(&user("root"), &context), &policies).is_allowed());
}

/// "To discover the context keys used by a set of policies …": those of conditions and of variables, in the order of the CLI's example.
#[test]
fn the_context_keys_of_a_policy_are_told_once_and_as_they_are_written() {
    let text = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "dynamodb:*",
         "Resource": "arn:aws:dynamodb:us-west-2:123456789012:table/${aws:username}",
         "Condition": {"DateGreaterThan": {"aws:CurrentTime": "2015-08-16T12:00:00Z"}}},
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*",
         "Condition": {"StringLike": {"s3:prefix": "${AWS:UserName}/${aws:PrincipalTag/Team, 'none'}/${*}"}}},
        {"Effect": "Deny", "NotAction": "s3:*", "Resource": "*", "Condition": {"Bool": {"AWS:currenttime": "true"}}}
    ]}"#;
    let policy = named("p", text, Kind::Identity).policy;
    let all = ["aws:username", "aws:CurrentTime", "s3:prefix", "aws:PrincipalTag/Team"];
    assert_eq!(policy.context_keys(None), all);
    assert_eq!(policy.context_keys(Some("s3:GetObject")), ["s3:prefix", "AWS:UserName", "aws:PrincipalTag/Team"]);
    assert_eq!(policy.context_keys(Some("ssm:GetParameter")), ["AWS:currenttime"]);
}

#[test]
fn in_a_simulation_what_follows_from_a_principal_may_be_said_or_left_open() {
    let mine = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ssm:GetParameter",
        "Resource": "arn:aws:ssm:*:*:parameter/${aws:username}"}}"#;
    let (ann, inline) = (user("ann"), identity(mine));
    let policies = Policies { identity: &inline, ..Policies::default() };
    let mut given = Context::new();
    let allowed = |given: &Context, of_principal: Context| {
        simulate(&asked(&ann, given), &policies, of_principal).decision.is_allowed()
    };
    // The parameter is `app`.
    assert!(!allowed(&given, ann.context()));
    assert!(!allowed(&given, Context::new()));
    given.set("aws:username", "app");
    assert!(allowed(&given, given.clone()));
    // A request cannot say it.
    assert!(!evaluate(&asked(&ann, &given), &policies).is_allowed());
}

#[test]
fn values_are_of_the_types_that_operators_compare() {
    for (operator, good, bad) in [
        ("NumericEquals", "1.5", "one"),
        ("Bool", "True", "yes"),
        ("IpAddress", "203.0.113.0/24", "203.0.113"),
        ("DateEquals", "2018-04-25T11:00:00Z", "yesterday"),
        ("BinaryEquals", "QmluYXJ5", "no base64"),
    ] {
        assert!(is_comparable(operator, good), "{operator} {good}");
        assert!(!is_comparable(operator, bad), "{operator} {bad}");
    }
    assert!(is_comparable("StringEquals", "anything"));
    assert!(!is_comparable("Equals", "anything"));
}
