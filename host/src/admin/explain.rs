//! Why somebody may do something or may not: the decision that a request would get, and what each statement had to do with it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::access::conditions::{self, Source};
use crate::access::policy::{self, Asked, Decision, Examined, Explanation, Kind, Missed, Named};
use crate::access::{self, trust};
use crate::operation::Host;
use crate::store::View;

/// What assuming a role begins with: the role's trust policy is asked too.
const ASSUME: &str = "sts:AssumeRole";

/// Who wants to do what, to what.
#[derive(Serialize, Deserialize)]
pub struct Question {
    /// The ARN of a user, a role or a role's session.
    pub principal: String,
    /// `ssm:GetParameter`
    pub action: String,
    /// An ARN, or `*`.
    pub resource: String,
    /// Further condition keys and their values.
    pub context: BTreeMap<String, Vec<String>>,
}

/// The answer: `allowed`, `why` in AWS's sentence, and `statements`.
///
/// # Errors
/// One sentence.
pub async fn explain(host: &Host, question: &Question) -> Result<Value, String> {
    let Question { principal, action, resource, context } = question;
    let assumes = action.get(..ASSUME.len()).is_some_and(|start| start.eq_ignore_ascii_case(ASSUME));
    let read = host.store.read(async |view: &View| {
        let Some(record) = access::principal_of(view, principal).await? else { return Ok(None) };
        let role = if assumes { access::role(view, resource).await? } else { None };
        Ok(access::standing(view, &record).await?.map(|standing| (standing, role)))
    });
    let found = read.await.map_err(|error| error.to_string())?;
    let (standing, role) = found.ok_or_else(|| format!("there is no user or role {principal}"))?;
    let mut facts = conditions::of_request(host.env.now_millis(), &Source::default(), "", &Value::Null);
    facts.extend(standing.facts());
    for (key, values) in context {
        facts.set_all(key, values);
    }
    let asked = Asked { principal: &standing.principal, action, resource, owner: None, context: &facts };
    let trust = match role {
        Some(role) => Some(trust::in_effect(&role.trust, Kind::Trust).map_err(|error| error.to_string())?),
        None => None,
    };
    let trust = trust.map(|policy| Named { name: format!("the trust policy of {resource}"), policy });
    let policies = standing.policies(trust.as_ref());
    let Explanation { decision, statements } = match &trust {
        Some(_) => policy::explain_assume_role(&asked, &policies),
        None => policy::explain(&asked, &policies),
    };
    let why = match &decision {
        Decision::Allowed(_) => {
            format!("User: {principal} is authorized to perform: {action} on resource: {resource}")
        }
        Decision::Denied(denial) => denial.to_string(),
    };
    let statements: Vec<Value> = statements.iter().map(shown).collect();
    Ok(json!({ "allowed": decision.is_allowed(), "why": why, "statements": statements }))
}

fn shown(statement: &Examined<'_>) -> Value {
    let missed = statement.missed.map(|missed| match missed {
        Missed::Action => "its actions".to_owned(),
        Missed::Resource => "its resources".to_owned(),
        Missed::Principal => "its principals".to_owned(),
        Missed::Condition { operator, key } => format!("the condition {operator} on {key}"),
    });
    json!({
        "kind": statement.kind.name(),
        "policy": statement.policy,
        "statement": statement.sid.map_or_else(|| format!("number {}", statement.index + 1), str::to_owned),
        "effect": format!("{:?}", statement.effect),
        "missed": missed,
    })
}
