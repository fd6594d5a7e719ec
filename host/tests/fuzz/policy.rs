//! Policies as they are written.

use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::policy::{
    Asked, Context, Kind, Named, Policies, Policy, Principal, assume_role, evaluate, is_comparable,
};
use serde_json::Value;

use crate::ACCOUNT;

const KINDS: [Kind; 5] = [Kind::Identity, Kind::Managed, Kind::Session, Kind::Resource, Kind::Trust];

pub const POLICY_WORDS: &[&str] = &[
    "Version",
    "2012-10-17",
    "2008-10-17",
    "Id",
    "Statement",
    "Sid",
    "Effect",
    "Allow",
    "Deny",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Condition",
    "AWS",
    "Service",
    "Federated",
    "CanonicalUser",
    "*",
    "?",
    "ssm:*",
    "ssm:GetParameter",
    "sts:AssumeRole",
    "arn:aws:ssm:*:*:parameter/*",
    "arn:aws:iam::111122223333:user/ann",
    "arn:aws:iam::111122223333:root",
    "111122223333",
    "${aws:username}",
    "${aws:userid, 'x'}",
    "${*}",
    "${$}",
    "${",
    "'",
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericLessThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateLessThan",
    "DateGreaterThan",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotLike",
    "Null",
    "ForAllValues:StringLike",
    "ForAnyValue:StringNotEquals",
    "StringEqualsIfExists",
    "NumericEqualsIfExists",
    "aws:TagKeys",
    "aws:username",
    "aws:PrincipalArn",
    "aws:CurrentTime",
    "aws:SourceIp",
    "aws:ResourceTag/team",
    "2026-01-01T00:00:00Z",
    "1767225600",
    "10.0.0.0/8",
    "::ffff:10.0.0.0/104",
    "2001:db8::/32",
    "true",
    "aGVsbG8=",
    "1e308",
    "-0.0",
    "nan",
    "inf",
    "::",
];

/// Those of the policies' own tests.
pub fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("../../src/access/policy/tests/cases.json")).unwrap()
}

/// Every policy of the cases.
fn policies() -> Vec<String> {
    let of = |case: &Value| {
        let lists = ["identity", "session"].map(|place| case[place].as_array().cloned().unwrap_or_default());
        let ones = ["boundary", "resource_policy"].map(|place| case[place].clone());
        lists.into_iter().flatten().chain(ones).filter(|policy| !policy.is_null()).map(|policy| policy.to_string())
    };
    cases().iter().flat_map(of).collect()
}

pub fn user(name: &str) -> Principal {
    let (account, path, id) = (ACCOUNT.to_owned(), "/".to_owned(), "AIDAEXAMPLEEXAMPLE000".to_owned());
    Principal::User { account, path, name: name.to_owned(), id }
}

#[test]
fn policies_are_read_or_refused_and_mean_the_same_when_they_are_written_again() {
    run(&Target {
        name: "policy",
        good: one_of(policies()),
        words: POLICY_WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        // A character of a policy is a piece of its pattern, and a completed ARN is that twice.
        room: Room { times: 256, bytes: 1 << 20 },
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let parsed = KINDS.into_iter().filter(|kind| means_the_same(text, *kind)).count();
            for operator in POLICY_WORDS.iter().filter(|word| word.contains("Equals") || word.contains("Ip")) {
                let _ = is_comparable(operator, text);
            }
            parsed > 0
        },
    });
}

fn means_the_same(text: &str, kind: Kind) -> bool {
    let Ok(policy) = Policy::parse(text, kind) else { return false };
    let again: Value = serde_json::from_str(text).unwrap();
    let again = Policy::parse(&again.to_string(), kind).unwrap();
    let keys = |policy: &Policy| {
        let mut keys: Vec<String> = policy.context_keys(None).into_iter().map(str::to_lowercase).collect();
        keys.sort_unstable();
        keys
    };
    assert_eq!(keys(&policy), keys(&again));
    let mut context = Context::new();
    context.set("aws:ResourceTag/team", "a");
    context.set("aws:CurrentTime", "2026-01-01T00:00:00Z");
    context.set("aws:SourceIp", "::ffff:10.0.0.1");
    context.set_all("aws:TagKeys", ["a", "", "*"]);
    for (name, action, resource) in [
        ("ann", "ssm:GetParameter", "arn:aws:ssm:eu-west-1:111122223333:parameter/app/key"),
        ("${aws:userid}*", "sts:AssumeRole", "arn:aws:iam::111122223333:role/app"),
    ] {
        let principal = user(name);
        let asked = Asked { principal: &principal, action, resource, owner: None, context: &context };
        let decided = |policy: &Policy| {
            let named = [Named { name: "a policy".to_owned(), policy: policy.clone() }];
            let policies = match kind {
                Kind::Resource | Kind::Trust => Policies { resource: named.first(), ..Policies::default() },
                _ => Policies { identity: &named, ..Policies::default() },
            };
            let assumed = assume_role(&asked, &policies).is_allowed();
            (evaluate(&asked, &policies).is_allowed(), assumed)
        };
        assert_eq!(decided(&policy), decided(&again), "{name}");
    }
    true
}
