//! Decisions by policies together.

use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::policy::{
    Asked, Context, Decision, Kind, Named, Policies, Policy, Principal, assume_role, evaluate, explain,
};
use serde_json::{Value, json};

use crate::policy::{POLICY_WORDS, cases, user};

#[test]
fn no_deny_and_no_boundary_that_is_added_allows_more() {
    run(&Target {
        name: "decision",
        good: one_of(cases().iter().map(Value::to_string).collect()),
        words: POLICY_WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        room: Room { times: 512, bytes: 1 << 20 },
        takes: |input| {
            let Ok(case) = serde_json::from_slice::<Value>(input) else { return false };
            let Some(allowed) = decided(&case) else { return false };
            for place in ["identity", "session", "boundary", "resource_policy"] {
                if let Some(denied) = denying(&case, place).and_then(|case| decided(&case)) {
                    assert!(allowed || !denied, "{place}");
                }
            }
            if case["boundary"].is_null() {
                let mut bounded = case.clone();
                bounded["boundary"] = case["identity"][0].clone();
                assert!(allowed || decided(&bounded) != Some(true));
            }
            true
        },
    });
}

/// The same with a Deny, in a policy of that place, of what its first statement is about.
fn denying(case: &Value, place: &str) -> Option<Value> {
    let mut case = case.clone();
    let policy = if case[place].is_array() { case[place].get_mut(0)? } else { case.get_mut(place)? };
    let statement = policy.get_mut("Statement")?;
    if !statement.is_array() {
        *statement = json!([statement.take()]);
    }
    let statements = statement.as_array_mut()?;
    let mut denying = statements.first()?.as_object()?.clone();
    denying.insert("Effect".to_owned(), Value::from("Deny"));
    denying.remove("Sid");
    statements.push(Value::Object(denying));
    Some(case)
}

/// Whether a request is allowed; none where its policies are not read.
fn decided(case: &Value) -> Option<bool> {
    let text = |name: &str| case[name].as_str();
    let named = |policy: &Value, kind| {
        Policy::parse(&policy.to_string(), kind).ok().map(|policy| Named { name: "a policy".to_owned(), policy })
    };
    let all = |place: &str, kind| case[place].as_array().map(|all| all.iter().map(|one| named(one, kind)).collect());
    let one = |place: &str, kind| case.get(place).filter(|policy| !policy.is_null()).map(|policy| named(policy, kind));
    let is_trust = case["trust"] == true;
    let identity: Option<Vec<Named>> = all("identity", Kind::Identity).unwrap_or(Some(Vec::new()));
    let session: Option<Option<Vec<Named>>> = all("session", Kind::Session);
    let boundary = one("boundary", Kind::Managed);
    let resource = one("resource_policy", if is_trust { Kind::Trust } else { Kind::Resource });
    let (identity, session) = (identity?, session.map_or(Some(None), |session| session.map(Some))?);
    let boundary = boundary.map_or(Some(None), |boundary| boundary.map(Some))?;
    let resource = resource.map_or(Some(None), |resource| resource.map(Some))?;
    let mut context = Context::new();
    let mut tags = Vec::new();
    for (key, value) in case["context"].as_object().into_iter().flatten() {
        match value {
            Value::Array(values) => context.set_all(key, values.iter().filter_map(Value::as_str)),
            value => context.set(key, value.as_str()?),
        }
        tags.extend(key.strip_prefix("aws:RequestTag/").map(|tag| (tag, "x")));
    }
    context.set_tags("aws:RequestTag", tags);
    let principal = principal(&case["principal"])?;
    let (action, resource_arn) = (text("action")?, text("resource")?);
    let asked =
        Asked { principal: &principal, action, resource: resource_arn, owner: text("owner"), context: &context };
    let policies = Policies {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
        resource: resource.as_ref(),
    };
    if is_trust {
        return Some(assume_role(&asked, &policies).is_allowed());
    }
    let explained = explain(&asked, &policies);
    assert_eq!(explained.decision, evaluate(&asked, &policies));
    if let Decision::Denied(denial) = &explained.decision {
        assert!(!denial.to_string().is_empty());
    }
    Some(explained.decision.is_allowed())
}

fn principal(written: &Value) -> Option<Principal> {
    let Some(text) = written.as_str() else {
        let member = |name: &str| written[name].as_str().map(str::to_owned);
        return Some(Principal::WebIdentity { provider: member("provider")?, subject: member("subject")? });
    };
    let Some((account, tail)) = text.splitn(5, ':').nth(4).and_then(|rest| rest.split_once(':')) else {
        let service = Principal::Service { name: text.to_owned() };
        return Some(if text == "anonymous" { Principal::Anonymous } else { service });
    };
    let account = account.to_owned();
    let parts: Vec<&str> = tail.split('/').collect();
    match parts.as_slice() {
        ["root"] => Some(Principal::Root { account }),
        ["federated-user", name] => Some(Principal::FederatedUser { account, name: (*name).to_owned() }),
        ["assumed-role", role, session] => Some(Principal::RoleSession {
            account,
            path: "/".to_owned(),
            role: (*role).to_owned(),
            role_id: "AROAEXAMPLEEXAMPLE000".to_owned(),
            session: (*session).to_owned(),
        }),
        ["user", name] => Some(user(name)),
        _ => None,
    }
}
