//! Why somebody may do something or may not: the decision that a request would get, and what each statement had to do with it.
//!
//! What a request is decided by is found by what requests find it by: the resource's tags and its own policies. A key's own policy must allow
//! that it is used, and a role's own policy that it is assumed. What only a request can say is left out where the question does not say it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::access::conditions::{self, Source};
use crate::access::policy::{Context, Decision, Examined, Explanation, Kind, Missed, Named, Rule};
use crate::access::{self, Standing, Who, arn, resource_policies, trust};
use crate::operation::{self, Caller, Host, Reading, Resource};
use crate::store::{RegionScope, View};
use crate::systems::{appconfig, automation, documents, iam, keys, nodes, parameter_store};

/// What a role's trust policy is asked for.
const OF_ROLES: [&str; 3] = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

/// What nobody signs.
const BY_TOKEN: &str = "sts:AssumeRoleWithWebIdentity";

/// What only a request can say: in which region it is asked, where the ARN is of none, and how it comes to the host.
const UNSAID: [&str; 4] = ["aws:RequestedRegion", "aws:SecureTransport", "aws:SourceIp", "aws:UserAgent"];

/// Who wants to do what, to what.
#[derive(Serialize, Deserialize)]
pub struct Question {
    /// The ARN of a user, a role or a role's session.
    pub principal: String,
    /// `ssm:GetParameter`
    pub action: String,
    /// An ARN, or `*`.
    pub resource: String,
    /// Further condition keys and their values, which stand in the place of what is known.
    pub context: BTreeMap<String, Vec<String>>,
}

/// The answer: `allowed`, `why` in AWS's sentence with a line of what was left out where conditions ask for it, and `statements`.
///
/// # Errors
/// One sentence.
pub async fn explain(host: &Host, question: &Question) -> Result<Value, String> {
    let Question { principal, action, resource, context } = question;
    if action.eq_ignore_ascii_case(BY_TOKEN) {
        let why = "is asked for with a provider's token and signed by nobody: no user and no role is its principal";
        return Err(format!("{BY_TOKEN} {why}"));
    }
    let read = host.store.read(async |view: &View| {
        let Some(record) = access::principal_of(view, principal).await? else { return Ok(None) };
        let Some(standing) = access::standing(view, &record).await? else { return Ok(None) };
        let found = decided_by(view, &standing, action, resource).await?;
        Ok(Some((standing, found)))
    });
    let found = read.await.map_err(|error| error.to_string())?;
    let (standing, found) = found.ok_or_else(|| format!("there is no user or role {principal}"))?;
    if let Some(answer) = without_policies(&standing, action, resource) {
        return Ok(answer);
    }
    let (resource, rule, disabled) = found.ok_or_else(|| format!("there is no named key and no role {resource}"))?;
    let (source, region) = (Source::default(), region_of(&resource.arn));
    let mut facts = conditions::of_request(host.env.now_millis(), &source, region, &Value::Null);
    for key in UNSAID.into_iter().filter(|key| region.is_empty() || *key != "aws:RequestedRegion") {
        facts.set_all(key, None::<String>);
    }
    let service = action.split_once(':').map_or("", |(service, _)| service).to_ascii_lowercase();
    let mut known = access::condition_keys(&standing, &service, &resource, &facts);
    for (key, values) in context {
        known.set_all(key, values);
    }
    let Explanation { decision, statements } = access::explained(&standing, action, &resource, rule, &known);
    let mut why = match &decision {
        Decision::Allowed(_) if disabled => {
            format!("{} is disabled: policies allow it, and the request gets InvalidKeyId", resource.arn)
        }
        Decision::Allowed(_) => {
            format!("User: {principal} is authorized to perform: {action} on resource: {}", resource.arn)
        }
        Decision::Denied(denial) => denial.to_string(),
    };
    let unsaid = unsaid(&standing, action, &resource, &known);
    if !unsaid.is_empty() {
        let keys = unsaid.join(", ");
        why = format!(
            "{why}\nConditions ask for {keys}: only a request says that, and it was left out. --context gives it."
        );
    }
    let statements: Vec<Value> = statements.iter().map(shown).collect();
    Ok(json!({ "allowed": decision.is_allowed() && !disabled, "why": why, "statements": statements }))
}

/// The answer about what no policy is asked for; none where policies decide.
fn without_policies(standing: &Standing, action: &str, resource: &str) -> Option<Value> {
    let of_session =
        action.eq_ignore_ascii_case("sts:GetSessionToken") && matches!(standing.record.who, Who::Role { .. });
    let uses_key = action.to_ascii_lowercase().starts_with("kms:");
    let own_key =
        ["arn:aws:kms:", region_of(resource), ":", standing.record.account.as_str(), ":", keys::OWN_ALIAS].concat();
    let why = if of_session {
        // In the operation's words.
        "Cannot call GetSessionToken with session credentials".to_owned()
    } else if is_open(action) {
        format!("{action} needs no permission: whoever signs may ask for it")
    } else if uses_key && resource == own_key {
        format!("{resource} is the account's own key, which takes no permission in its account")
    } else {
        return None;
    };
    Some(json!({ "allowed": !of_session, "why": why, "statements": [] }))
}

/// Whether an operation is registered as one that whoever signs may ask for. Those of roles ask for the role themselves.
fn is_open(action: &str) -> bool {
    let Some((service, name)) = action.split_once(':') else { return false };
    let registry = crate::registry();
    let model = registry
        .models()
        .find(|model| model.service.name.eq_ignore_ascii_case(service) && model.name.eq_ignore_ascii_case(name));
    let registered = model.and_then(|model| registry.get(model)).filter(|_| !is_of_roles(action));
    registered.is_some_and(|registered| registered.prepare(json!({})).is_ok_and(|request| request.is_open()))
}

fn is_of_roles(action: &str) -> bool {
    OF_ROLES.iter().any(|one| one.eq_ignore_ascii_case(action))
}

/// What statements about an action ask for, that only a request can say, and that nobody gave.
fn unsaid(standing: &Standing, action: &str, resource: &Resource, known: &Context) -> Vec<&'static str> {
    let policies = standing.policies(resource.policy.as_ref());
    let session = policies.session.into_iter().flatten();
    let all = policies.identity.iter().chain(policies.boundary).chain(session).chain(policies.resource);
    let asked: Vec<&str> = all.flat_map(|named| named.policy.context_keys(Some(action))).collect();
    let is_asked = |key: &str| asked.iter().any(|asked| asked.eq_ignore_ascii_case(key));
    UNSAID.into_iter().filter(|key| !known.has(key) && is_asked(key)).collect()
}

/// The resource with its policies, the rule that these count by, and whether it is a key that is disabled; none for a key or a role that there
/// is not, of which all is denied.
async fn decided_by(
    view: &View,
    standing: &Arc<Standing>,
    action: &str,
    resource: &str,
) -> operation::Result<Option<(Resource, Rule, bool)>> {
    let action = action.to_ascii_lowercase();
    let scope = RegionScope::new(&*standing.record.account, region_of(resource));
    if action.starts_with("kms:") && resource.starts_with("arn:aws:kms:") {
        let key = keys::key_in_use(view, resource, &scope).await?;
        return Ok(key.map(|(key, enabled)| (key, Rule::KeyAlways, !enabled)));
    }
    if is_of_roles(&action) && matches!(arn::parse(resource), Some((_, "role", ..))) {
        let Some(role) = access::role(view, resource).await? else { return Ok(None) };
        let policy = trust::in_effect(&role.trust, Kind::Trust)?;
        let policy = Some(Named { name: format!("the trust policy of {resource}"), policy });
        let role = Resource { policy, ..Resource::new(resource).tagged(role.tags) };
        return Ok(Some((role, Rule::TrustAlways, false)));
    }
    let caller = Caller::of(Arc::clone(standing), None);
    let touched = touched(Reading { tx: view, scope: &scope, caller: &caller }, &action, resource).await?;
    let touched = resource_policies::attached(view, touched).await?;
    Ok(touched.into_iter().next().map(|resource| (resource, Rule::EitherInOneAccount, false)))
}

/// What an ARN names, as the operations that touch it have it, whether it exists or not; `action` in lower case.
async fn touched(read: Reading<'_>, action: &str, of: &str) -> operation::Result<Vec<Resource>> {
    let (view, scope) = (read.tx, read.scope);
    let parts: Vec<_> = of.splitn(6, ':').collect();
    let (account, kind, id) = match parts[..] {
        ["arn", "aws", "iam", ..] => return iam::touched(read, of).await,
        ["arn", "aws", "appconfig", ..] => return appconfig::touched(&read, of).await,
        ["arn", "aws", "ssm", _, account, resource] => {
            let (kind, id) = resource.split_once('/').unwrap_or((resource, ""));
            (account, kind, id)
        }
        _ => return Ok(vec![Resource::new(of)]),
    };
    let starts = action == "ssm:startautomationexecution";
    match kind {
        "parameter" => parameter_store::touched(view, scope, [of]).await,
        // Those of the operations on documents have their type for a condition key.
        "document" if action.contains("document") => documents::touched(read, of).await,
        "document" => {
            let document = documents::resource(view, scope, of).await?;
            Ok(vec![if starts { automation::started(document, None) } else { document }])
        }
        // As most policies name a runbook, with its version.
        "automation-definition" if starts => {
            let (name, version) = id.rsplit_once(':').unwrap_or((id, ""));
            let document = ["arn:aws:ssm:", &scope.region, ":", account, ":document/", name].concat();
            let document = documents::resource(view, scope, &document).await?;
            // Requests that mean the default version do not say any.
            let version = Some(version).filter(|version| !matches!(*version, "" | "$DEFAULT"));
            Ok(vec![automation::started(document, version)])
        }
        // Nobody touches those of another account.
        "managed-instance" if account == scope.account => Ok(vec![nodes::resource(view, scope, id).await?]),
        "automation-execution" if account == scope.account => automation::execution(read, id).await,
        _ => Ok(vec![Resource::new(of)]),
    }
}

/// The region of an ARN; nothing where it has none.
fn region_of(arn: &str) -> &str {
    arn.split(':').nth(3).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Operations;
    use crate::operation::testing::{ACCOUNT, REGION, administrator, ctx, host};
    use crate::systems::nodes::testing::nodes_with;

    const ADMIN: &str = "arn:aws:iam::111122223333:user/admin";
    const ANN: &str = "arn:aws:iam::111122223333:user/ann";
    const PARAMETER: &str = "arn:aws:ssm:eu-west-1:111122223333:parameter/db/url";

    /// A host that is asked to do things, and whether it would.
    struct Both {
        host: Host,
        operations: Operations,
    }

    impl Both {
        async fn new() -> Self {
            let host = host();
            let operations = Operations::new(host.clone(), crate::registry()).await.unwrap();
            Self { host, operations }
        }

        /// What the administrator is answered, or why it is refused.
        async fn ask(&self, service: &str, operation: &str, input: Value) -> Result<Value, String> {
            let scope = RegionScope::new(ACCOUNT, REGION);
            let called = self.operations.call((service, operation), administrator(), scope, input).await;
            called.map_err(|error| error.message)
        }

        async fn parameter(&self, more: Value) {
            let mut put = json!({ "Name": "/db/url", "Value": "one", "Type": "String" });
            put.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            self.ask("ssm", "PutParameter", put).await.unwrap();
        }

        /// Makes a runbook that is named Rest.
        async fn runbook(&self, tags: &Value) {
            let step = json!({ "name": "rest", "action": "aws:pause", "inputs": {} });
            let content = json!({ "schemaVersion": "0.3", "mainSteps": [step] }).to_string();
            let create = json!({ "Name": "Rest", "DocumentType": "Automation", "Content": content, "Tags": tags });
            self.ask("ssm", "CreateDocument", create).await.unwrap();
        }

        /// Makes the user Ann, of whom these statements are.
        async fn ann(&self, statements: Value) {
            self.ask("iam", "CreateUser", json!({ "UserName": "ann" })).await.unwrap();
            let put = json!({ "UserName": "ann", "PolicyName": "own", "PolicyDocument": policy(statements) });
            self.ask("iam", "PutUserPolicy", put).await.unwrap();
        }

        async fn role(&self, tags: &Value) {
            let trusted = json!([{ "Effect": "Allow", "Principal": { "Service": "ssm.amazonaws.com" }, "Action": "sts:AssumeRole" }]);
            let create = json!({ "RoleName": "web", "AssumeRolePolicyDocument": policy(trusted), "Tags": tags });
            self.ask("iam", "CreateRole", create).await.unwrap();
        }

        async fn explain_with(&self, principal: &str, action: &str, resource: &str, context: &[(&str, &str)]) -> Value {
            let context = context.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect();
            let question = Question { context, ..question(principal, action, resource) };
            explain(&self.host, &question).await.unwrap()
        }

        async fn explain(&self, principal: &str, action: &str, resource: &str) -> Value {
            self.explain_with(principal, action, resource, &[]).await
        }
    }

    fn question(principal: &str, action: &str, resource: &str) -> Question {
        let [principal, action, resource] = [principal, action, resource].map(str::to_owned);
        Question { principal, action, resource, context: BTreeMap::new() }
    }

    fn policy(statements: Value) -> String {
        json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_policy_of_a_resource_denies_is_explained_as_it_is_denied() {
        let both = Both::new().await;
        both.parameter(json!({})).await;
        assert_eq!(both.explain(ADMIN, "ssm:GetParameter", PARAMETER).await["allowed"], true);
        let denies = json!([{
            "Sid": "Nobody", "Effect": "Deny", "Principal": "*", "Action": "ssm:GetParameter", "Resource": PARAMETER
        }]);
        let put = json!({ "ResourceArn": PARAMETER, "Policy": policy(denies) });
        both.ask("ssm", "PutResourcePolicy", put).await.unwrap();

        let denied = both.ask("ssm", "GetParameter", json!({ "Name": "/db/url" })).await.unwrap_err();
        let told = both.explain(ADMIN, "ssm:GetParameter", PARAMETER).await;
        assert_eq!((&told["allowed"], &told["why"]), (&json!(false), &json!(denied)));
        let statement = json!({
            "kind": "resource", "policy": format!("the resource policy of {PARAMETER}"), "statement": "Nobody",
            "effect": "Deny", "missed": null
        });
        assert!(told["statements"].as_array().unwrap().contains(&statement), "{told}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_use_of_a_key_that_its_policy_does_not_allow_is_explained_as_denied_to_administrators_too() {
        let both = Both::new().await;
        let made = both.ask("muster", "CreateKey", json!({ "Alias": "alias/payments" })).await.unwrap();
        let key = made["Key"]["Arn"].as_str().unwrap();
        both.parameter(json!({ "Type": "SecureString", "KeyId": key })).await;
        assert_eq!(both.explain(ADMIN, "kms:Decrypt", key).await["allowed"], true);
        let seals =
            json!([{ "Effect": "Allow", "Principal": { "AWS": ADMIN }, "Action": "kms:Encrypt", "Resource": "*" }]);
        let put = json!({ "KeyId": key, "Policy": policy(seals) });
        both.ask("muster", "PutKeyPolicy", put).await.unwrap();

        assert_eq!(both.explain(ADMIN, "kms:Encrypt", key).await["allowed"], true);
        let opens = json!({ "Name": "/db/url", "WithDecryption": true });
        let denied = both.ask("ssm", "GetParameter", opens).await.unwrap_err();
        for name in [key, "arn:aws:kms:eu-west-1:111122223333:alias/payments"] {
            let told = both.explain(ADMIN, "kms:Decrypt", name).await;
            assert_eq!((&told["allowed"], &told["why"]), (&json!(false), &json!(denied)));
        }
        // Who manages a key is said by identity policies alone.
        assert_eq!(both.explain(ADMIN, "muster:DeleteKey", key).await["allowed"], true);
        let none = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000";
        let wrong = explain(&both.host, &question(ADMIN, "kms:Decrypt", none)).await.unwrap_err();
        assert_eq!(wrong, format!("there is no named key and no role {none}"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_condition_on_tags_is_explained_by_those_that_the_resource_has() {
        let both = Both::new().await;
        let tags = json!([{ "Key": "team", "Value": "web" }]);
        both.ann(json!([{
            "Effect": "Allow", "Action": "*", "Resource": "*",
            "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } }
        }]))
        .await;
        both.parameter(json!({ "Tags": tags })).await;
        both.runbook(&tags).await;
        both.role(&tags).await;
        let start = json!({ "DocumentName": "Rest", "Tags": tags });
        let execution = both.ask("ssm", "StartAutomationExecution", start).await.unwrap();
        let execution = execution["AutomationExecutionId"].as_str().unwrap();
        let create = json!({ "Name": "shop", "Tags": { "team": "web" } });
        let application = both.ask("appconfig", "CreateApplication", create).await.unwrap();
        let application = application["Id"].as_str().unwrap();
        let nodes = nodes_with(&ctx(&both.host), 0..1, json!({ "Tags": tags })).await;

        let ssm = "arn:aws:ssm:eu-west-1:111122223333";
        let appconfig = "arn:aws:appconfig:eu-west-1:111122223333";
        for (action, arn) in [
            ("ssm:GetParameter", PARAMETER.to_owned()),
            ("ssm:GetDocument", format!("{ssm}:document/Rest")),
            ("ssm:SendCommand", format!("{ssm}:managed-instance/{}", nodes[0])),
            ("ssm:GetAutomationExecution", format!("{ssm}:automation-execution/{execution}")),
            ("appconfig:GetApplication", format!("{appconfig}:application/{application}")),
            ("iam:GetRole", "arn:aws:iam::111122223333:role/web".to_owned()),
        ] {
            let told = both.explain(ANN, action, &arn).await;
            assert_eq!(told["allowed"], true, "{action}: {told}");
            let other = arn + "x";
            let told = both.explain(ANN, action, &other).await;
            assert_eq!(told["allowed"], false, "{action}: {told}");
            assert_eq!(told["statements"][0]["missed"], "the condition StringEquals on aws:ResourceTag/team");
            // What is given stands in the place of what is known.
            let told = both.explain_with(ANN, action, &other, &[("aws:ResourceTag/team", "web")]).await;
            assert_eq!(told["allowed"], true, "{action}: {told}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_start_of_a_runbook_is_explained_by_its_other_name_too() {
        let both = Both::new().await;
        both.runbook(&json!([])).await;
        let definition = "arn:aws:ssm:eu-west-1:111122223333:automation-definition/Rest:*";
        both.ann(json!([
            { "Effect": "Allow", "Action": "*", "Resource": "*" },
            { "Effect": "Deny", "Action": "ssm:StartAutomationExecution", "Resource": definition }
        ]))
        .await;
        let told =
            both.explain(ANN, "ssm:StartAutomationExecution", "arn:aws:ssm:eu-west-1:111122223333:document/Rest").await;
        assert_eq!((&told["allowed"], &told["statements"][1]["missed"]), (&json!(false), &json!(null)), "{told}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_runbook_is_explained_by_its_other_name_with_the_tags_of_its_document() {
        let both = Both::new().await;
        both.runbook(&json!([{ "Key": "team", "Value": "web" }])).await;
        let definition =
            |version: &str| format!("arn:aws:ssm:eu-west-1:111122223333:automation-definition/Rest:{version}");
        both.ann(json!([
            {
                "Effect": "Allow", "Action": "ssm:StartAutomationExecution", "Resource": [definition("1"), definition("$DEFAULT")],
                "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } }
            },
            {
                "Effect": "Deny", "Action": "ssm:StartAutomationExecution", "Resource": "*",
                "Condition": { "StringEquals": { "ssm:DocumentVersion": "1" } }
            }
        ]))
        .await;
        for (version, allowed) in [("$DEFAULT", true), ("1", false), ("2", false)] {
            let told = both.explain(ANN, "ssm:StartAutomationExecution", &definition(version)).await;
            assert_eq!(told["allowed"], allowed, "{version}: {told}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_needs_no_permission_is_explained_so_whatever_policies_say() {
        let both = Both::new().await;
        both.ann(json!([{ "Effect": "Deny", "Action": "*", "Resource": "*" }])).await;
        both.role(&json!([])).await;
        for action in ["sts:GetCallerIdentity", "sts:GetSessionToken"] {
            let told = both.explain(ANN, action, "*").await;
            assert_eq!(told["allowed"], true, "{told}");
            assert!(told["why"].as_str().unwrap().contains("needs no permission"), "{told}");
        }
        let own = "arn:aws:kms:eu-west-1:111122223333:alias/aws/ssm";
        assert_eq!(both.explain(ANN, "kms:Decrypt", own).await["allowed"], true);
        let web = "arn:aws:iam::111122223333:role/web";
        assert_eq!(both.explain(web, "sts:GetCallerIdentity", "*").await["allowed"], true);
        assert_eq!(both.explain(web, "sts:GetSessionToken", "*").await["allowed"], false);
        for open in ["sts:GetFederationToken", "sts:AssumeRole", "ssm:GetParameter"] {
            assert_eq!(both.explain(ANN, open, "*").await["allowed"], false, "{open}");
        }
        let wrong = explain(&both.host, &question(ANN, "sts:AssumeRoleWithWebIdentity", web)).await.unwrap_err();
        assert!(wrong.contains("no user and no role is its principal"), "{wrong}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_only_a_request_says_is_left_out_and_told_where_a_condition_asks_for_it() {
        let both = Both::new().await;
        both.ann(json!([{
            "Effect": "Allow", "Action": ["iam:GetUser", "ssm:GetParameter"], "Resource": "*",
            "Condition": {
                "Bool": { "aws:SecureTransport": "true" }, "StringEquals": { "aws:RequestedRegion": "eu-west-1" }
            }
        }]))
        .await;
        let left_out = |keys: &str| format!("\nConditions ask for {keys}: only a request says that");
        for (action, resource, keys) in [
            ("iam:GetUser", ANN, "aws:RequestedRegion, aws:SecureTransport"),
            ("ssm:GetParameter", PARAMETER, "aws:SecureTransport"),
        ] {
            let told = both.explain(ANN, action, resource).await;
            assert_eq!(told["allowed"], false, "{told}");
            assert!(told["why"].as_str().unwrap().contains(&left_out(keys)), "{told}");
            let given = [("aws:SecureTransport", "true"), ("aws:RequestedRegion", "eu-west-1")];
            let told = both.explain_with(ANN, action, resource, &given).await;
            assert_eq!(told["allowed"], true, "{told}");
            assert!(!told["why"].as_str().unwrap().contains("left out"), "{told}");
        }
        let told = both.explain(ANN, "ssm:PutParameter", PARAMETER).await;
        assert!(!told["why"].as_str().unwrap().contains("left out"), "{told}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_use_of_a_key_that_is_disabled_is_explained_as_refused() {
        let both = Both::new().await;
        let made = both.ask("muster", "CreateKey", json!({ "Alias": "alias/payments" })).await.unwrap();
        let key = made["Key"]["Arn"].as_str().unwrap();
        both.parameter(json!({ "Type": "SecureString", "KeyId": key })).await;
        both.ask("muster", "SetKeyState", json!({ "KeyId": key, "State": "Disabled" })).await.unwrap();
        let opens = json!({ "Name": "/db/url", "WithDecryption": true });
        let refused = both.ask("ssm", "GetParameter", opens).await.unwrap_err();
        assert_eq!(refused, format!("{key} is disabled."));
        for name in [key, "arn:aws:kms:eu-west-1:111122223333:alias/payments"] {
            let told = both.explain(ADMIN, "kms:Decrypt", name).await;
            assert_eq!(told["allowed"], false, "{told}");
            assert!(told["why"].as_str().unwrap().starts_with(&format!("{key} is disabled")), "{told}");
        }
        // What policies refuse is refused first.
        both.ann(json!([{ "Effect": "Allow", "Action": "ssm:*", "Resource": "*" }])).await;
        let told = both.explain(ANN, "kms:Decrypt", key).await;
        assert!(told["why"].as_str().unwrap().contains("is not authorized to perform"), "{told}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_role_is_assumed_by_nobody_whom_it_does_not_trust_or_where_it_is_not_there() {
        let both = Both::new().await;
        both.role(&json!([])).await;
        let told = both.explain(ADMIN, "sts:AssumeRole", "arn:aws:iam::111122223333:role/web").await;
        assert_eq!(told["allowed"], false, "{told}");
        assert_eq!(told["statements"][1]["policy"], "the trust policy of arn:aws:iam::111122223333:role/web");
        let none = "arn:aws:iam::111122223333:role/none";
        let wrong = explain(&both.host, &question(ADMIN, "sts:AssumeRole", none)).await.unwrap_err();
        assert_eq!(wrong, format!("there is no named key and no role {none}"));
    }
}
