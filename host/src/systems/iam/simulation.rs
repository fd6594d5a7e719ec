//! Simulations: what policies allow, and which condition keys they ask for. What decides is what decides about requests.

use std::collections::BTreeMap;

use muster_types::iam::{
    ContextEntry, EvaluationResult, GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest, PermissionsBoundaryDecisionDetail,
    PolicyEvaluationDecisionType as Decided, ResourceSpecificResult, SimulateCustomPolicyRequest,
    SimulatePolicyResponse, SimulatePrincipalPolicyRequest, Statement,
};

use crate::access::policy::{
    Asked, Context, Decision, Effect, Examined, Kind, Named, Policies, Policy, PolicyKind, Principal, Reason,
    is_account, simulate,
};
use crate::operation::{Ctx, Error, Registry, Resource, Result, page_size};
use crate::store::View;

use super::simulated::{self, Caller, Simulated, Text, refused};
use super::{paging, scope};

/// What one page may cost: characters of patterns times characters that are held against them, each of which takes some nanoseconds at worst.
/// A page has as many actions as fit, and AWS gives less than asked too; what is too much with one action is refused.
const WORK: usize = 500_000_000;

/// What trying one resource costs beside its characters, as characters: those of the action, which has 128 at most.
const RESOURCE_CHARACTERS: usize = 128;

/// Characters that a variable of a policy may stand for where the request does not give its value: the longest are ARNs of principals.
const VALUE_CHARACTERS: usize = 1_024;

/// Resources of one simulation, ours: each action is tried with all of them for one result.
const RESOURCES_LIMIT: usize = 1_000;

/// What is not built: there are no organisations.
const ORGANIZATIONS: &str = "OrderedOrganizationPolicyInputList";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(simulate_principal_policy)
        .touches(async |request, read| Ok(vec![simulated::touched(&read, &request.policy_source_arn).await?]))
        .operation(simulate_custom_policy)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(get_context_keys_for_principal_policy)
        .touches(async |request, read| Ok(vec![simulated::touched(&read, &request.policy_source_arn).await?]))
        .operation(get_context_keys_for_custom_policy)
        .touches(async |_, _| Ok(vec![Resource::any()]));
    on.part_not_built("iam", "SimulateCustomPolicy", ORGANIZATIONS);
}

/// Tries actions under the policies of a user, a group or a role.
///
/// # Errors
/// `NoSuchEntity`; `InvalidInput`; `ValidationError` for a marker that is none of this list; those of the store.
pub async fn simulate_principal_policy(
    ctx: Ctx,
    request: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse> {
    let scope = scope(&ctx);
    let excluded = request.policy_exclusion_list.as_deref().unwrap_or_default();
    let read = ctx.store.read(async |view: &View| {
        let (policies, own) = simulated::of_principal(view, &scope, &request.policy_source_arn, excluded).await?;
        match &request.caller_arn {
            // The caller was allowed to be told of the policies' principal, and of nobody else.
            Some(caller) if *caller != request.policy_source_arn => Ok((policies, Caller::named(caller)?)),
            _ => Ok((policies, own)),
        }
    });
    let (mut policies, caller) = read.await?;
    policies.add_given(request.policy_input_list.as_deref().unwrap_or_default())?;
    let asked = SimulateCustomPolicyRequest {
        permissions_boundary_policy_input_list: request.permissions_boundary_policy_input_list,
        action_names: request.action_names,
        resource_arns: request.resource_arns,
        resource_policy: request.resource_policy,
        resource_owner: request.resource_owner,
        context_entries: request.context_entries,
        max_items: request.max_items,
        marker: request.marker,
        ..SimulateCustomPolicyRequest::default()
    };
    run(&ctx, policies, caller, asked).await
}

/// Tries actions under the policies of the request.
///
/// # Errors
/// `InvalidInput`; `ValidationError` for a marker that is none of this list; `NotImplementedException`; those of the store.
pub async fn simulate_custom_policy(ctx: Ctx, request: SimulateCustomPolicyRequest) -> Result<SimulatePolicyResponse> {
    if request.ordered_organization_policy_input_list.as_ref().is_some_and(|policies| !policies.is_empty()) {
        return Err(Error::not_implemented(format_args!("SimulateCustomPolicy with {ORGANIZATIONS}")));
    }
    let caller = match &request.caller_arn {
        Some(caller) => Caller::named(caller)?,
        None => Caller::somebody(&scope(&ctx)),
    };
    let mut policies = Simulated::default();
    policies.add_given(&request.policy_input_list)?;
    run(&ctx, policies, caller, request).await
}

/// Lists the condition keys that the policies of a user, a group or a role name, and those of the request.
///
/// # Errors
/// `NoSuchEntity`; `InvalidInput`; those of the store.
pub async fn get_context_keys_for_principal_policy(
    ctx: Ctx,
    request: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse> {
    let scope = scope(&ctx);
    let read = ctx
        .store
        .read(async |view: &View| simulated::of_principal(view, &scope, &request.policy_source_arn, &[]).await);
    let (mut policies, _) = read.await?;
    policies.add_given(request.policy_input_list.as_deref().unwrap_or_default())?;
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys(&policies.identity, None)) })
}

/// Lists the condition keys that the policies of the request name.
///
/// # Errors
/// `InvalidInput`.
pub async fn get_context_keys_for_custom_policy(
    _: Ctx,
    request: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse> {
    let mut policies = Simulated::default();
    policies.add_given(&request.policy_input_list)?;
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys(&policies.identity, None)) })
}

/// A page of results, one for each action, tried on a thread that nothing else waits for. With the policies at hand, what is asked is the
/// same for both operations.
async fn run(
    ctx: &Ctx,
    mut policies: Simulated,
    caller: Caller,
    asked: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse> {
    policies.set_boundary(asked.permissions_boundary_policy_input_list.as_deref().unwrap_or_default())?;
    let begin = ctx.page_state::<usize>(asked.marker.as_deref())?.unwrap_or_default();
    let (size, actions) = (page_size(asked.max_items, paging::PAGE), asked.action_names.len());
    let tried = tokio::task::spawn_blocking(move || results(&policies, caller, asked, begin, size));
    let results = tried.await.map_err(Error::internal)??;
    let next = begin + results.len();
    let marker = (next < actions).then(|| ctx.page_token(&next)).transpose()?;
    Ok(SimulatePolicyResponse { evaluation_results: Some(results), is_truncated: Some(marker.is_some()), marker })
}

fn results(
    policies: &Simulated,
    caller: Caller,
    asked: SimulateCustomPolicyRequest,
    begin: usize,
    size: usize,
) -> Result<Vec<EvaluationResult>> {
    check_actions(&asked.action_names)?;
    let resources = resources(asked.resource_arns)?;
    let mut text = policies.text;
    if let Some(document) = &asked.resource_policy {
        text.add(document);
    }
    let entries = asked.context_entries.unwrap_or_default();
    let work = work(text, &resources, &entries);
    if work > WORK {
        return Err(refused(
            "The policies, resources and context values are too long to be tried together: name fewer resources.",
        ));
    }
    let resource_policy = resource_policy(asked.resource_policy.as_deref(), &caller)?;
    let owner = owner(asked.resource_owner.as_deref())?;
    let given = simulated::given(&entries)?;
    let mut of_principal = caller.facts;
    // What is given stands in the place of what follows from the principal.
    of_principal.extend(&given);
    let trial = Trial { policies, principal: &caller.principal, resource_policy, owner, given, of_principal };
    let size = size.min(WORK / work.max(1));
    Ok(asked.action_names.iter().skip(begin).take(size).map(|action| trial.action(action, &resources)).collect())
}

/// What trying an action costs at most: all that policies say, with its variables filled in, held against all that is asked and given.
fn work(text: Text, resources: &[String], entries: &[ContextEntry]) -> usize {
    let values = || {
        entries.iter().flat_map(|entry| entry.context_key_values.iter().flatten()).map(|value| value.chars().count())
    };
    let longest = values().max().unwrap_or_default().max(VALUE_CHARACTERS);
    let written = text.variables.saturating_mul(longest).saturating_add(text.characters);
    let given: usize = RESOURCE_CHARACTERS + values().sum::<usize>();
    let asked: usize = resources.iter().map(|resource| resource.chars().count() + given).sum();
    written.saturating_mul(asked)
}

/// AWS takes names of actions that no service has, and so do policies.
fn check_actions(actions: &[String]) -> Result<()> {
    for action in actions {
        let is_name = |part: &str| !part.is_empty() && !part.contains(['*', '?', ':']);
        if !action.split_once(':').is_some_and(|(service, name)| is_name(service) && is_name(name)) {
            return Err(refused(format!(
                "{action} is not the name of an action, which has the service's before a colon and no wildcards."
            )));
        }
    }
    Ok(())
}

fn resources(given: Option<Vec<String>>) -> Result<Vec<String>> {
    let resources = given.filter(|resources| !resources.is_empty()).unwrap_or_else(|| vec!["*".to_owned()]);
    if resources.len() > RESOURCES_LIMIT {
        return Err(refused(format!("A simulation has at most {RESOURCES_LIMIT} resources.")));
    }
    match resources.iter().find(|resource| *resource != "*" && !is_arn(resource)) {
        Some(other) => Err(refused(format!("ResourceNames are not in a valid ARN format: {other}."))),
        None => Ok(resources),
    }
}

fn is_arn(text: &str) -> bool {
    text.starts_with("arn:") && text.splitn(6, ':').count() == 6
}

fn resource_policy(given: Option<&str>, caller: &Caller) -> Result<Option<Named>> {
    let Some(document) = given else { return Ok(None) };
    if !caller.is_user {
        return Err(refused("With a ResourcePolicy, CallerArn has to name the user whom the policy may be about."));
    }
    let policy = Policy::parse(document, Kind::Resource)
        .map_err(|malformed| refused(format!("ResourcePolicy is not valid: {malformed}")))?;
    Ok(Some(Named { name: "ResourcePolicy".to_owned(), policy }))
}

/// The account that the ARN of its root names.
fn owner(given: Option<&str>) -> Result<Option<&str>> {
    let Some(owner) = given else { return Ok(None) };
    let account = owner.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root"));
    let account = account.filter(|account| is_account(account));
    account.map(Some).ok_or_else(|| refused(format!("'{owner}' is not a valid as a Resource Owner.")))
}

/// The keys that policies name, each once: in all statements, or in those about an action.
fn keys<'p>(policies: impl IntoIterator<Item = &'p Named>, action: Option<&str>) -> Vec<String> {
    let mut known = BTreeMap::new();
    for (number, key) in policies.into_iter().flat_map(|named| named.policy.context_keys(action)).enumerate() {
        known.entry(key.to_lowercase()).or_insert((number, key));
    }
    let mut keys: Vec<_> = known.into_values().collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, key)| key.to_owned()).collect()
}

/// A simulation.
struct Trial<'a> {
    policies: &'a Simulated,
    principal: &'a Principal,
    resource_policy: Option<Named>,
    owner: Option<&'a str>,
    given: Context,
    of_principal: Context,
}

impl Trial<'_> {
    /// The result of an action: of its only resource, or of all together and of each.
    fn action(&self, action: &str, resources: &[String]) -> EvaluationResult {
        let missing = self.missing(action);
        let each: Vec<_> = resources.iter().map(|resource| self.resource(action, resource, &missing)).collect();
        // A Deny of one is a Deny of all.
        let strictest = [Decided::ExplicitDeny, Decided::ImplicitDeny]
            .into_iter()
            .find(|decision| each.iter().any(|result| result.eval_resource_decision == Some(*decision)));
        let result = EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_decision: Some(strictest.unwrap_or(Decided::Allowed)),
            ..EvaluationResult::default()
        };
        match each.as_slice() {
            [one] => EvaluationResult {
                eval_resource_name: one.eval_resource_name.clone(),
                matched_statements: one.matched_statements.clone(),
                missing_context_values: one.missing_context_values.clone(),
                permissions_boundary_decision_detail: one.permissions_boundary_decision_detail.clone(),
                resource_specific_results: (resources != ["*"]).then(|| each.clone()),
                ..result
            },
            _ => EvaluationResult {
                eval_resource_name: Some("*".to_owned()),
                matched_statements: Some(Vec::new()),
                missing_context_values: Some(Vec::new()),
                resource_specific_results: Some(each),
                ..result
            },
        }
    }

    fn resource(&self, action: &str, resource: &str, missing: &[String]) -> ResourceSpecificResult {
        // The ARN says whose it is, where it says so.
        let owner = self.owner.filter(|_| resource.split(':').nth(4).is_none_or(str::is_empty));
        let asked = Asked { principal: self.principal, action, resource, owner, context: &self.given };
        let policies = Policies {
            identity: &self.policies.identity,
            boundary: self.policies.boundary.as_ref(),
            session: None,
            resource: self.resource_policy.as_ref(),
        };
        let explained = simulate(&asked, &policies, self.of_principal.clone());
        let matched = |effect: Effect| {
            explained
                .statements
                .iter()
                .filter(move |statement| statement.missed.is_none() && statement.effect == effect)
        };
        let (decision, deciding) = match &explained.decision {
            Decision::Allowed(_) => (Decided::Allowed, Some(Effect::Allow)),
            Decision::Denied(denial) if matches!(denial.reason, Reason::Explicit(_)) => {
                (Decided::ExplicitDeny, Some(Effect::Deny))
            }
            Decision::Denied(_) => (Decided::ImplicitDeny, None),
        };
        let boundary = self.policies.boundary.as_ref().map(|_| {
            let of_boundary = |effect| matched(effect).any(|statement| statement.kind == PolicyKind::Boundary);
            let allowed = of_boundary(Effect::Allow) && !of_boundary(Effect::Deny);
            PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) }
        });
        let statement = |statement: &Examined<'_>| {
            let source = self.policies.source(statement.policy);
            Statement {
                source_policy_id: Some(source.id),
                source_policy_type: Some(source.kind),
                ..Statement::default()
            }
        };
        ResourceSpecificResult {
            eval_resource_name: Some(resource.to_owned()),
            eval_resource_decision: Some(decision),
            matched_statements: Some(deciding.into_iter().flat_map(matched).map(statement).collect()),
            missing_context_values: Some(missing.to_vec()),
            eval_decision_details: None,
            permissions_boundary_decision_detail: boundary,
        }
    }

    /// The keys that statements about an action ask for and that nobody gave.
    fn missing(&self, action: &str) -> Vec<String> {
        let Simulated { identity, boundary, .. } = self.policies;
        let mut keys = keys(identity.iter().chain(boundary).chain(&self.resource_policy), Some(action));
        keys.retain(|key| !self.of_principal.has(key));
        keys
    }
}
