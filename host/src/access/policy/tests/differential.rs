//! Against `iam-rs`, another evaluator, over the part of the language in which it agrees with AWS's pages: identity policies with Action, NotAction,
//! Resource and NotResource, and conditions on text, numbers, moments, addresses and presence. Left out is what `cases.json` has and it gets
//! wrong: variables, ARN operators, accounts, the older version, incomplete ARNs, and empty values of several.

use std::collections::BTreeMap;

use iam_rs::{Arn, ContextValue, Decision as Other, IAMPolicy, IAMRequest, PrincipalId, evaluate_policies};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::super::{Asked, Context, Decision, Denial, Kind, Named, Policies, Policy, Reason, evaluate};
use super::user;

/// Keys that have one value, with the operators that compare such values, and what may be compared.
const SINGLE: [(&str, &[&str], &str); 5] = [
    (
        "aws:ResourceTag/team",
        &[
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
            "StringEqualsIfExists",
            "StringLikeIfExists",
        ],
        "[abA]{1,3}",
    ),
    (
        "aws:MultiFactorAuthAge",
        &[
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ],
        "-?[0-9]{1,2}(\\.[05])?",
    ),
    (
        "aws:CurrentTime",
        &[
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ],
        "202[0-3]-0[1-9]-1[0-9]T[01][0-9]:0[0-9]:[0-5][0-9]Z",
    ),
    ("aws:SourceIp", &["IpAddress", "NotIpAddress"], "10\\.[01]\\.[0-3]\\.[0-9]"),
    ("aws:UserAgent", &["Null"], "(true|false)"),
];

const SEVERAL: [&str; 6] = [
    "ForAllValues:StringEquals",
    "ForAllValues:StringNotEquals",
    "ForAllValues:StringLike",
    "ForAnyValue:StringEquals",
    "ForAnyValue:StringNotEquals",
    "ForAnyValue:StringLike",
];

/// Text that a policy compares with: of the same form as a request's, or with wildcards, or a network.
fn compared(operator: &str, form: &'static str) -> BoxedStrategy<Vec<String>> {
    let form = match operator {
        "StringLike" | "StringNotLike" | "StringLikeIfExists" => "[abA*?]{1,4}",
        "IpAddress" | "NotIpAddress" => "10\\.[01]\\.[0-3]\\.[0-9](/(8|15|16|24|30|31|32))?",
        _ => form,
    };
    let most = if operator == "Null" { 1 } else { 2 };
    proptest::collection::vec(form, 1..=most).boxed()
}

fn condition() -> impl Strategy<Value = (String, Value)> {
    let single = select(SINGLE.to_vec()).prop_flat_map(|(key, operators, form)| {
        select(operators.to_vec()).prop_flat_map(move |operator| {
            let values = compared(operator, form);
            values.prop_map(move |values| (operator.to_owned(), json!({key: values})))
        })
    });
    let several = (select(SEVERAL.to_vec()), proptest::collection::vec("[ab]{1,2}", 1..3))
        .prop_map(|(operator, values)| (operator.to_owned(), json!({"aws:TagKeys": values})));
    prop_oneof![3 => single, 1 => several]
}

fn statement() -> impl Strategy<Value = Value> {
    let actions = proptest::collection::vec(
        prop_oneof![Just("*".to_owned()), Just("ssm:*".to_owned()), "(ssm|s3):(Get|Put|[GP?*]{1,3})(A|B|[AB?*]{1,2})"],
        1..3,
    );
    let resources = proptest::collection::vec(
        prop_oneof![Just("*".to_owned()), "arn:aws:ssm:(eu|us|\\*):(111122223333|\\*):parameter/[ab*?/]{1,5}"],
        1..3,
    );
    let conditions = proptest::collection::btree_map(0_u8..3, condition(), 0..3);
    (select(vec!["Allow", "Allow", "Deny"]), any::<bool>(), actions, any::<bool>(), resources, conditions).prop_map(
        |(effect, not_action, actions, not_resource, resources, conditions)| {
            let conditions: Map<String, Value> = conditions.into_values().collect();
            json!({
                "Effect": effect,
                if not_action { "NotAction" } else { "Action" }: actions,
                if not_resource { "NotResource" } else { "Resource" }: resources,
                "Condition": conditions,
            })
        },
    )
}

fn context() -> impl Strategy<Value = BTreeMap<&'static str, Vec<String>>> {
    let single = SINGLE.map(|(key, _, form)| {
        proptest::option::weighted(0.8, form).prop_map(move |value| value.map(|value| (key, vec![value])))
    });
    let several = proptest::collection::vec("[ab]{1,2}", 0..3)
        .prop_map(|values| (!values.is_empty()).then_some(("aws:TagKeys", values)));
    (single, several).prop_map(|(single, several)| single.into_iter().chain([several]).flatten().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn another_evaluator_comes_to_the_same_decision(
        documents in proptest::collection::vec(proptest::collection::vec(statement(), 1..3), 1..3),
        action in "(ssm|s3):(Get|Put)(A|B|AB)", resource in "(eu|us):(111122223333):parameter/[ab/]{1,5}", context in context(),
    ) {
        let documents: Vec<String> = documents
            .into_iter()
            .map(|statements| json!({"Version": "2012-10-17", "Statement": statements}).to_string())
            .collect();
        let resource = format!("arn:aws:ssm:{resource}");
        prop_assert_eq!(ours(&documents, &action, &resource, &context), other(&documents, &action, &resource, &context));
    }
}

fn ours(documents: &[String], action: &str, resource: &str, keys: &BTreeMap<&str, Vec<String>>) -> &'static str {
    let read = |text: &String| Named { name: String::new(), policy: Policy::parse(text, Kind::Identity).unwrap() };
    let identity: Vec<Named> = documents.iter().map(read).collect();
    let mut context = Context::new();
    keys.iter().for_each(|(key, values)| context.set_all(key, values));
    let principal = user("ann");
    let asked = Asked { principal: &principal, action, resource, owner: None, context: &context };
    match evaluate(&asked, &Policies { identity: &identity, ..Policies::default() }) {
        Decision::Allowed(_) => "allowed",
        Decision::Denied(Denial { reason: Reason::Explicit(_), .. }) => "explicit deny",
        Decision::Denied(Denial { reason: Reason::Implicit(_) | Reason::RootAccount, .. }) => "implicit deny",
    }
}

fn other(documents: &[String], action: &str, resource: &str, keys: &BTreeMap<&str, Vec<String>>) -> &'static str {
    let policies: Vec<IAMPolicy> = documents.iter().map(|text| IAMPolicy::from_json(text).unwrap()).collect();
    let mut context = iam_rs::Context::new();
    for (key, values) in keys {
        let value = match values.as_slice() {
            [value] if *key != "aws:TagKeys" => ContextValue::String(value.clone()),
            values => ContextValue::StringList(values.to_vec()),
        };
        context.insert((*key).to_owned(), value);
    }
    let principal = iam_rs::Principal::Aws(PrincipalId::String("arn:aws:iam::111122223333:user/ann".to_owned()));
    let request = IAMRequest::new_with_context(principal, action, Arn::parse(resource).unwrap(), context);
    match evaluate_policies(&policies, &request).unwrap() {
        Other::Allow => "allowed",
        Other::Deny => "explicit deny",
        Other::NotApplicable => "implicit deny",
    }
}
