//! `cases.json`: requests and what becomes of them, each with who says so. None of the results is of our own making: `make policies` asks
//! the evaluator of `tests/policies` for all of them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::super::{Asked, Context, Decision, Denial, Kind, Named, Policies, Principal, Reason, assume_role, evaluate};
use super::named;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    source: Source,
    /// None where the evaluator says what is expected.
    differs: Option<Differs>,
    principal: Value,
    action: String,
    resource: String,
    owner: Option<String>,
    #[serde(default)]
    context: BTreeMap<String, Value>,
    #[serde(default)]
    identity: Vec<Value>,
    boundary: Option<Value>,
    session: Option<Vec<Value>>,
    resource_policy: Option<Value>,
    #[serde(default)]
    trust: bool,
    expected: Outcome,
}

/// Who says what becomes of it: a page of AWS's, `title: words`, or the evaluator alone.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Source {
    Documented(String),
    Evaluator,
}

/// What the evaluator says instead of what AWS documents, and what in it makes it so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Differs {
    evaluator: Outcome,
    because: String,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
enum Outcome {
    #[serde(rename = "allowed")]
    Allowed,
    #[serde(rename = "explicit deny")]
    ExplicitDeny,
    #[serde(rename = "implicit deny")]
    ImplicitDeny,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("cases.json")).unwrap()
}

#[test]
fn what_becomes_of_a_request_is_what_aws_or_another_evaluator_says() {
    let wrong: Vec<String> = cases()
        .iter()
        .filter_map(|case| {
            let decided = decide(case);
            (decided != case.expected).then(|| format!("{}: {decided:?}, and not {:?}", case.name, case.expected))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_has_a_name_of_its_own_and_a_source() {
    let cases = cases();
    let names: std::collections::BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len());
    for case in &cases {
        let Source::Documented(words) = &case.source else { continue };
        let quoted = words.split_once(": ").is_some_and(|(title, words)| !title.is_empty() && !words.is_empty());
        assert!(quoted, "{}", case.name);
    }
}

#[test]
fn the_evaluator_differs_from_what_is_documented_alone_and_for_a_reason() {
    for case in &cases() {
        let Some(differs) = &case.differs else { continue };
        assert!(matches!(case.source, Source::Documented(_)), "{}", case.name);
        assert_ne!(differs.evaluator, case.expected, "{}", case.name);
        assert!(!differs.because.is_empty(), "{}", case.name);
    }
}

fn decide(case: &Case) -> Outcome {
    let all =
        |policies: &[Value], kind| -> Vec<Named> { policies.iter().map(|policy| policy_of(policy, kind)).collect() };
    let identity = all(&case.identity, Kind::Identity);
    let session = case.session.as_deref().map(|policies| all(policies, Kind::Session));
    let boundary = case.boundary.as_ref().map(|policy| policy_of(policy, Kind::Managed));
    let of_resource = if case.trust { Kind::Trust } else { Kind::Resource };
    let resource = case.resource_policy.as_ref().map(|policy| policy_of(policy, of_resource));
    let mut context = Context::new();
    for (key, value) in &case.context {
        match value {
            Value::Array(values) => context.set_all(key, values.iter().filter_map(Value::as_str)),
            value => context.set(key, value.as_str().unwrap()),
        }
    }
    let principal = principal(&case.principal);
    let asked = Asked {
        principal: &principal,
        action: &case.action,
        resource: &case.resource,
        owner: case.owner.as_deref(),
        context: &context,
    };
    let policies = Policies {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
        resource: resource.as_ref(),
    };
    let decision = if case.trust { assume_role(&asked, &policies) } else { evaluate(&asked, &policies) };
    match decision {
        Decision::Allowed(_) => Outcome::Allowed,
        Decision::Denied(Denial { reason: Reason::Explicit(_), .. }) => Outcome::ExplicitDeny,
        Decision::Denied(Denial { reason: Reason::Implicit(_) | Reason::RootAccount, .. }) => Outcome::ImplicitDeny,
    }
}

fn policy_of(policy: &Value, kind: Kind) -> Named {
    named("a policy", &policy.to_string(), kind)
}

fn principal(written: &Value) -> Principal {
    let Some(arn) = written.as_str() else {
        let member = |name: &str| written[name].as_str().unwrap().to_owned();
        return Principal::WebIdentity { provider: member("provider"), subject: member("subject") };
    };
    let parts: Vec<&str> = arn.split(':').collect();
    let [_, _, _, _, account, tail] = parts.as_slice() else {
        return match arn {
            "anonymous" => Principal::Anonymous,
            name => Principal::Service { name: name.to_owned() },
        };
    };
    let account = (*account).to_owned();
    match tail.split('/').collect::<Vec<_>>().as_slice() {
        ["root"] => Principal::Root { account },
        ["federated-user", name] => Principal::FederatedUser { account, name: (*name).to_owned() },
        ["assumed-role", role, session] => Principal::RoleSession {
            account,
            path: "/".to_owned(),
            role: (*role).to_owned(),
            role_id: "AROAEXAMPLEEXAMPLE000".to_owned(),
            session: (*session).to_owned(),
        },
        ["user", name] => Principal::User {
            account,
            path: "/".to_owned(),
            name: (*name).to_owned(),
            id: "AIDAEXAMPLEEXAMPLE000".to_owned(),
        },
        other => panic!("{other:?}"),
    }
}
