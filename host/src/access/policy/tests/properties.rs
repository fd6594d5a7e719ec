//! What holds of every policy and every request.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::super::{Asked, Context, Decision, Denial, Kind, Named, Policies, Policy, Principal, Reason, evaluate};
use super::{ACCOUNT, session, user};

/// Whatever may be in a request, drawn from few enough words that policies are often about it.
#[derive(Clone, Debug)]
struct Request {
    principal: Principal,
    action: String,
    resource: String,
    context: Context,
}

/// The documents that a request is under.
#[derive(Clone, Debug)]
struct Documents {
    identity: Vec<Value>,
    boundary: Option<Value>,
    session: Option<Vec<Value>>,
    resource: Option<Value>,
}

fn request() -> impl Strategy<Value = Request> {
    let principals = vec![
        user("ann"),
        user("bob"),
        session("app", "s1"),
        Principal::Root { account: ACCOUNT.to_owned() },
        Principal::FederatedUser { account: ACCOUNT.to_owned(), name: "eve".to_owned() },
        Principal::User {
            account: "444455556666".to_owned(),
            path: "/".to_owned(),
            name: "zoe".to_owned(),
            id: "AIDAOTHEROTHEROTHER00".to_owned(),
        },
        Principal::Anonymous,
    ];
    let resources = ["parameter/ann/a", "parameter/app/b", "document/x"];
    let tag = proptest::option::of(select(vec!["a", "b", ""]));
    let keys = proptest::collection::vec(select(vec!["a", "b"]), 0..3);
    (select(principals), select(vec!["ssm:GetParameter", "ssm:PutParameter"]), select(resources.to_vec()), tag, keys)
        .prop_map(|(principal, action, resource, tag, keys)| {
            let mut context = Context::new();
            if let Some(tag) = tag {
                context.set("aws:ResourceTag/team", tag);
            }
            context.set_all("aws:TagKeys", keys);
            Request {
                principal,
                action: action.to_owned(),
                resource: format!("arn:aws:ssm:eu-west-1:{ACCOUNT}:{resource}"),
                context,
            }
        })
}

fn some_of(words: &[&'static str]) -> impl Strategy<Value = Value> + use<> {
    proptest::collection::vec(select(words.to_vec()), 1..3).prop_map(|words| json!(words))
}

fn condition() -> impl Strategy<Value = Value> {
    let operators = [
        "StringEquals",
        "StringNotEquals",
        "StringLike",
        "StringLikeIfExists",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringNotEquals",
    ];
    let keys = ["aws:ResourceTag/team", "aws:TagKeys", "aws:username"];
    let values = some_of(&["a", "b", "*", "ann", "${aws:username}"]);
    let compared = (select(operators.to_vec()), select(keys.to_vec()), values)
        .prop_map(|(operator, key, values)| json!({operator: {key: values}}));
    let present = (select(keys.to_vec()), any::<bool>()).prop_map(|(key, absent)| json!({"Null": {key: absent}}));
    prop_oneof![6 => compared, 1 => present]
}

/// A statement of an identity policy, or with a principal of a resource's.
fn statement(effects: &'static [&'static str], with_principal: bool) -> impl Strategy<Value = Value> {
    let actions = some_of(&["ssm:GetParameter", "ssm:Put*", "ssm:*", "s3:*"]);
    let resources = some_of(&[
        "*",
        "arn:aws:ssm:*:*:parameter/*",
        "arn:aws:ssm:eu-west-1:111122223333:parameter/${aws:username}/*",
        "arn:aws:ssm:*:*:document/?",
    ]);
    let principals = some_of(&[
        "*",
        "111122223333",
        "444455556666",
        "arn:aws:iam::111122223333:user/ann",
        "arn:aws:iam::111122223333:role/app",
        "arn:aws:sts::111122223333:assumed-role/app/s1",
    ]);
    let not = (any::<bool>(), any::<bool>());
    (select(effects), actions, resources, principals, not, proptest::option::of(condition())).prop_map(
        move |(effect, actions, resources, principals, (not_action, not_resource), condition)| {
            let mut members = Map::new();
            members.insert("Effect".to_owned(), json!(effect));
            members.insert(if not_action { "NotAction" } else { "Action" }.to_owned(), actions);
            members.insert(if not_resource { "NotResource" } else { "Resource" }.to_owned(), resources);
            if with_principal {
                members.insert("Principal".to_owned(), json!({"AWS": principals}));
            }
            if let Some(condition) = condition {
                members.insert("Condition".to_owned(), condition);
            }
            Value::Object(members)
        },
    )
}

const BOTH: &[&str] = &["Allow", "Allow", "Allow", "Deny"];

fn document(with_principal: bool) -> impl Strategy<Value = Value> {
    proptest::collection::vec(statement(BOTH, with_principal), 1..4)
        .prop_map(|statements| json!({"Version": "2012-10-17", "Statement": statements}))
}

fn documents() -> impl Strategy<Value = Documents> {
    let identity = proptest::collection::vec(document(false), 0..3);
    let boundary = proptest::option::of(document(false));
    let session = proptest::option::of(proptest::collection::vec(document(false), 0..3));
    let resource = proptest::option::of(document(true));
    (identity, boundary, session, resource).prop_map(|(identity, boundary, session, resource)| Documents {
        identity,
        boundary,
        session,
        resource,
    })
}

fn read(document: &Value, kind: Kind) -> Named {
    Named { name: "a policy".to_owned(), policy: Policy::parse(&document.to_string(), kind).unwrap() }
}

fn decide(request: &Request, documents: &Documents) -> Decision {
    let all =
        |documents: &[Value], kind| -> Vec<Named> { documents.iter().map(|document| read(document, kind)).collect() };
    let identity = all(&documents.identity, Kind::Identity);
    let session = documents.session.as_deref().map(|documents| all(documents, Kind::Session));
    let boundary = documents.boundary.as_ref().map(|document| read(document, Kind::Managed));
    let resource = documents.resource.as_ref().map(|document| read(document, Kind::Resource));
    let Request { principal, action, resource: asked, context } = request;
    let policies = Policies {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
        resource: resource.as_ref(),
    };
    evaluate(&Asked { principal, action, resource: asked, owner: None, context }, &policies)
}

/// What a decision is about, whichever statement it names.
fn outcome(decision: &Decision) -> &'static str {
    match decision {
        Decision::Allowed(_) => "allowed",
        Decision::Denied(Denial { reason: Reason::Explicit(_), .. }) => "explicit",
        Decision::Denied(Denial { reason: Reason::Implicit(_) | Reason::RootAccount, .. }) => "implicit",
    }
}

/// Adds a statement to the document of that number, if there are so many.
fn with(documents: &Documents, place: usize, statement: &Value, of_resource: &Value) -> Documents {
    let mut documents = documents.clone();
    let Documents { identity, boundary, session, resource } = &mut documents;
    let identity = identity.iter_mut().chain(boundary).chain(session.iter_mut().flatten());
    let mut places: Vec<(&mut Value, &Value)> = identity.map(|document| (document, statement)).collect();
    places.extend(resource.iter_mut().map(|document| (document, of_resource)));
    let places_there_are = places.len().max(1);
    if let Some((document, added)) = places.get_mut(place % places_there_are) {
        document["Statement"].as_array_mut().unwrap().push((*added).clone());
    }
    documents
}

/// Lists backwards, and the members of objects too.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().rev().map(reversed).collect()),
        Value::Object(members) => {
            let members = members.iter().rev().map(|(name, value)| (name.clone(), reversed(value)));
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}

/// JSON as text with the members of objects backwards, which a map of `serde_json` would sort.
fn text_reversed(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().rev().map(text_reversed).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let members = members.iter().rev().map(|(name, value)| format!("{}:{}", json!(name), text_reversed(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

/// Any JSON, with the words of policies in it.
fn any_json() -> impl Strategy<Value = Value> {
    let words = [
        "Version",
        "2012-10-17",
        "Statement",
        "Effect",
        "Allow",
        "Action",
        "NotAction",
        "Resource",
        "Principal",
        "AWS",
        "*",
        "ssm:*",
        "arn:aws:ssm:*",
        "arn:aws:iam::1:user/${x",
        "Condition",
        "StringLike",
        "DateEquals",
        "${a, 'b'}",
        "::",
        "",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(words.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, move |inner| {
        let name = prop_oneof![select(words.to_vec()).prop_map(str::to_owned), any::<String>()];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

const KINDS: [Kind; 5] = [Kind::Identity, Kind::Managed, Kind::Session, Kind::Resource, Kind::Trust];

fn parses_or_not(text: &str, request: &Request) {
    for kind in KINDS {
        if let Ok(policy) = Policy::parse(text, kind) {
            let named = [Named { name: "a policy".to_owned(), policy }];
            let Request { principal, action, resource, context } = request;
            let asked = Asked { principal, action, resource, owner: None, context };
            let _ = evaluate(&asked, &Policies { identity: &named, resource: named.first(), ..Policies::default() });
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn another_deny_never_allows_more(
        request in request(), documents in documents(), place in 0_usize..8,
        added in statement(&["Deny"], false), of_resource in statement(&["Deny"], true),
    ) {
        let before = decide(&request, &documents);
        let after = decide(&request, &with(&documents, place, &added, &of_resource));
        prop_assert!(before.is_allowed() || !after.is_allowed());
    }

    #[test]
    fn another_allow_never_denies(
        request in request(), documents in documents(), place in 0_usize..8,
        added in statement(&["Allow"], false), of_resource in statement(&["Allow"], true),
    ) {
        let before = decide(&request, &documents);
        let after = decide(&request, &with(&documents, place, &added, &of_resource));
        prop_assert!(!before.is_allowed() || after.is_allowed());
    }

    #[test]
    fn another_boundary_or_session_policy_never_allows_more(
        request in request(), documents in documents(), boundary in document(false), session in document(false),
    ) {
        let unbounded = Documents { boundary: None, ..documents.clone() };
        let bounded = Documents { boundary: Some(boundary), ..documents.clone() };
        prop_assert!(decide(&request, &unbounded).is_allowed() || !decide(&request, &bounded).is_allowed());
        // A federated user has nothing without one.
        if !matches!(request.principal, Principal::FederatedUser { .. }) {
            let whole = Documents { session: None, ..documents.clone() };
            let narrowed = Documents { session: Some(vec![session]), ..documents };
            prop_assert!(decide(&request, &whole).is_allowed() || !decide(&request, &narrowed).is_allowed());
        }
    }

    #[test]
    fn the_order_of_statements_and_values_means_nothing(request in request(), documents in documents()) {
        let all = |documents: &[Value]| documents.iter().rev().map(reversed).collect::<Vec<_>>();
        let backwards = Documents {
            identity: all(&documents.identity),
            boundary: documents.boundary.as_ref().map(reversed),
            session: documents.session.as_deref().map(all),
            resource: documents.resource.as_ref().map(reversed),
        };
        prop_assert_eq!(outcome(&decide(&request, &documents)), outcome(&decide(&request, &backwards)));
    }

    #[test]
    fn the_order_of_members_means_nothing(request in request(), document in document(false)) {
        let outcome_of = |text: &str| {
            let named = [Named { name: "a policy".to_owned(), policy: Policy::parse(text, Kind::Identity).unwrap() }];
            let Request { principal, action, resource, context } = &request;
            let asked = Asked { principal, action, resource, owner: None, context };
            outcome(&evaluate(&asked, &Policies { identity: &named, ..Policies::default() }))
        };
        prop_assert_eq!(outcome_of(&document.to_string()), outcome_of(&text_reversed(&document)));
    }

    #[test]
    fn no_json_makes_it_panic(json in any_json(), request in request()) {
        parses_or_not(&json.to_string(), &request);
        let statement = json!({"Version": "2012-10-17", "Statement": json});
        parses_or_not(&statement.to_string(), &request);
        let condition = json!({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": json}});
        parses_or_not(&condition.to_string(), &request);
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>(), resource in any::<String>(), request in request()) {
        parses_or_not(&text, &request);
        let document = json!({"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Action": "*", "Resource": format!("arn:aws:x:{resource}"),
            "Condition": {"StringLike": {"a": text}, "ArnLike": {"b": text}, "NumericEquals": {"c": text}},
        }});
        parses_or_not(&document.to_string(), &request);
    }
}
