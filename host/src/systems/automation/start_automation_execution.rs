//! StartAutomationExecution.

use std::collections::BTreeMap;

use muster_document::{ParameterError, Reference, Resolved, ResolvedType, Runbook};
use muster_env::{Failpoint, reached};
use muster_types::ssm::{
    ExecutionMode, ParameterType, StartAutomationExecutionRequest, StartAutomationExecutionResult,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::places::{self, Place};
use super::records::{AUTOMATIONS, AutomationRecord, PROGRESS, ProgressRecord, TOKENS, TokenRecord};
use super::run::TIMER;
use super::state::{Status, Verdict};
use crate::access::policy::{Context, is_account};
use crate::access::records::key_of;
use crate::access::{self, AskerRecord, Later, PrincipalRecord, Who};
use crate::operation::{Caller, Ctx, Error, Resource, Result, hex};
use crate::plugins;
use crate::store::{RegionScope, Tx, View, at_once};
use crate::systems::tags::{self, ResourceType};
use crate::systems::{documents, parameter_store};

/// To whom a role is passed that a runbook is done as.
const SERVICE: &str = "ssm.amazonaws.com";

/// What is not built, as refusals and the list of what is missing name it.
pub(super) const NOT_BUILT: [&str; 7] =
    [INTERACTIVE, TARGET_PARAMETER, TARGETS, TARGET_MAPS, TARGET_LOCATIONS, TARGET_LOCATIONS_URL, ALARMS];
const INTERACTIVE: &str = "Mode=Interactive";
const TARGET_PARAMETER: &str = "TargetParameterName";
const TARGETS: &str = "Targets";
const TARGET_MAPS: &str = "TargetMaps";
const TARGET_LOCATIONS: &str = "TargetLocations";
const TARGET_LOCATIONS_URL: &str = "TargetLocationsURL";
const ALARMS: &str = "AlarmConfiguration";

/// Executions of which each was started by a step of the one before, so that none goes on for ever (decision).
const DEPTH: u32 = 8;

/// Tags that a request may give to an execution.
const TAGS: usize = 5;

/// Starts an execution of a runbook.
///
/// # Errors
/// Those that the operation's model declares; `ValidationException` for tags; `NotImplementedException` for what is not built.
pub async fn start_automation_execution(
    ctx: Ctx,
    request: StartAutomationExecutionRequest,
) -> Result<StartAutomationExecutionResult> {
    refuse_not_built(&request)?;
    if ctx.caller.depth > DEPTH {
        let message = format!("More than {DEPTH} executions were started, each by a step of the one before.");
        return Err(Error::new("AutomationExecutionLimitExceededException", message));
    }
    let tags = tags::checked(request.tags.clone())?;
    if tags.len() > TAGS {
        let message = format!("An execution is given {TAGS} tags at most when it is started.");
        return Err(Error::new("ValidationException", message));
    }
    let request_digest = digest(&request, &tags);
    let (scope, id, now) = (&ctx.scope, ctx.env.uuid(), ctx.env.now_millis());
    let prepared = ctx.store.read(async |view| {
        // A client that lost the answer gets it, whatever has become of the document and its grants since.
        let token = request.client_token.as_deref();
        Ok(match made_before(view, scope, token, &request_digest).await? {
            Some(execution) => Prepared::Before(execution),
            None => Prepared::New(Box::new(prepare(view, scope, &request, &ctx.caller, id, now).await?)),
        })
    });
    let (record, runbook) = match prepared.await? {
        Prepared::Before(execution) => return Ok(started(execution)),
        Prepared::New(new) => *new,
    };
    let execution = ctx
        .store
        .transact(async |tx: &mut Tx| {
            if let Some(execution) = made_before(tx, scope, record.client_token.as_deref(), &request_digest).await? {
                return Ok(execution);
            }
            if let Some(token) = &record.client_token {
                let made = TokenRecord { execution: id, request: request_digest.clone() };
                tx.put(&TOKENS, scope, token, &made).await?;
            }
            let place = places::take(tx, scope).await?;
            let timer_millis = (place == Place::Running).then_some(at_once(now));
            if let Some(at) = timer_millis {
                tx.at(at, TIMER, scope, &id.to_string())?;
            }
            let progress = ProgressRecord { place, timer_millis, ..beginning(&runbook, now) };
            tx.put(&AUTOMATIONS, scope, &id, &record).await?;
            tx.put(&PROGRESS, scope, &id, &progress).await?;
            tags::put_initial(tx, scope, ResourceType::Automation, &id.to_string(), &tags).await?;
            Ok(id)
        })
        .await?;
    reached(Failpoint::AutomationStored);
    Ok(started(execution))
}

/// What a request finds.
enum Prepared {
    /// The execution that it made when it was asked before.
    Before(Uuid),
    /// The one that it makes.
    New(Box<(AutomationRecord, Runbook)>),
}

fn started(execution: Uuid) -> StartAutomationExecutionResult {
    StartAutomationExecutionResult { automation_execution_id: Some(execution.to_string()) }
}

/// The execution that the client token made already; none if it made none.
///
/// # Errors
/// `IdempotentParameterMismatch` if it was for another request; those of the store.
async fn made_before(
    view: &View,
    scope: &RegionScope,
    token: Option<&str>,
    request_digest: &str,
) -> Result<Option<Uuid>> {
    let Some(token) = token else { return Ok(None) };
    match view.get(&TOKENS, scope, token).await? {
        Some(made) if made.request == request_digest => Ok(Some(made.execution)),
        Some(_) => {
            let message = "The client token was used for another request. Use a new one.";
            Err(Error::new("IdempotentParameterMismatch", message))
        }
        None => Ok(None),
    }
}

fn refuse_not_built(request: &StartAutomationExecutionRequest) -> Result<()> {
    let asked = [
        (INTERACTIVE, request.mode == Some(ExecutionMode::Interactive)),
        (TARGET_PARAMETER, request.target_parameter_name.is_some()),
        (TARGETS, request.targets.as_ref().is_some_and(|targets| !targets.is_empty())),
        (TARGET_MAPS, request.target_maps.as_ref().is_some_and(|maps| !maps.is_empty())),
        (TARGET_LOCATIONS, request.target_locations.is_some()),
        (TARGET_LOCATIONS_URL, request.target_locations_url.is_some()),
        (ALARMS, request.alarm_configuration.is_some()),
    ];
    match asked.iter().find(|(_, asked)| *asked) {
        Some((part, _)) => Err(Error::not_implemented(part)),
        None => Ok(()),
    }
}

/// What a request with a client token has to say again.
fn digest(request: &StartAutomationExecutionRequest, tags: &BTreeMap<String, String>) -> String {
    let said = json!([
        request.document_name,
        request.document_version,
        request.parameters,
        request.max_concurrency,
        request.max_errors,
        tags
    ]);
    hex(&Sha256::digest(said.to_string()))
}

/// An execution at its beginning.
pub(super) fn beginning(runbook: &Runbook, now: u64) -> ProgressRecord {
    let first = runbook.steps.first();
    ProgressRecord {
        status: Status::Pending,
        started_millis: now,
        ended_millis: None,
        place: Place::Running,
        step: 0,
        begun: false,
        attempt: 1,
        failed: None,
        starts: 0,
        verdict: Verdict::Success,
        failure_message: None,
        stop: None,
        step_name: first.map(|step| step.name.clone()).unwrap_or_default(),
        action: first.map(|step| step.action.clone()).unwrap_or_default(),
        timer_millis: None,
    }
}

/// The execution that is asked for.
async fn prepare(
    view: &View,
    scope: &RegionScope,
    request: &StartAutomationExecutionRequest,
    caller: &Caller,
    id: Uuid,
    now: u64,
) -> Result<(AutomationRecord, Runbook)> {
    let name = &request.document_name;
    let missing = || {
        let message = format!("An Automation document with the name {name} does not exist.");
        Error::new("AutomationDefinitionNotFoundException", message)
    };
    let found = documents::find(view, scope, name, request.document_version.as_deref(), None).await;
    let found = found.map_err(|error| match error.code.as_ref() {
        "InvalidDocument" => missing(),
        "InvalidDocumentVersion" => Error::new("AutomationDefinitionVersionNotFoundException", error.message),
        _ => error,
    })?;
    let runbook = found.runbook()?.ok_or_else(missing)?;
    let refused = |error: ParameterError| invalid(error.message);
    let supplied = request.parameters.clone().unwrap_or_default();
    let mut arguments = runbook.bind(&supplied).map_err(refused)?;
    let asker = Later::load(view, scope, &caller.asker(), now).await?.ok_or_else(|| access::gone(&caller.arn))?;
    if !arguments.references.is_empty() {
        let mut values = BTreeMap::new();
        for reference in &arguments.references {
            parameter_store::check_reference(view, scope, reference, &asker).await?;
            if let Some((kind, value)) = parameter_store::lookup(view, scope, reference).await? {
                let resolved_type = match kind {
                    ParameterType::String => ResolvedType::String,
                    ParameterType::StringList => ResolvedType::StringList,
                    ParameterType::SecureString => ResolvedType::SecureString,
                };
                values.insert(reference.clone(), Resolved { resolved_type, value });
            }
        }
        arguments = runbook.with_references(arguments, &supplied, &values).map_err(refused)?;
    }
    let role = role_arn(&runbook, &arguments.values)?;
    let acting = match role {
        Some(role) => assumed(view, scope, &role, caller, &asker, id).await?,
        None => caller.asker(),
    };
    for step in runbook.steps.iter().filter(|step| !super::is_own_action(&step.action)) {
        // That a plugin lacks what it needs is known now; that one is gone, its step says.
        plugins::hosted::hosted(view, scope, "action", &step.action).await?;
    }
    let record = AutomationRecord {
        document_name: found.name,
        document_version: found.version,
        content: found.content,
        yaml: found.format == muster_document::Format::Yaml,
        parameters: supplied,
        arguments: arguments.values,
        started_millis: now,
        executed_by: caller.arn.clone(),
        asker: Some(acting),
        depth: caller.depth,
        max_concurrency: request.max_concurrency.clone(),
        max_errors: request.max_errors.clone(),
        client_token: request.client_token.clone(),
    };
    Ok((record, runbook))
}

/// The ARN of the role that the runbook is to be done as; none where it names none.
fn role_arn(runbook: &Runbook, values: &BTreeMap<String, Value>) -> Result<Option<String>> {
    let Some(role) = &runbook.assume_role else { return Ok(None) };
    let inputs = serde_json::Map::from_iter([("role".to_owned(), Value::from(role.as_str()))]);
    let lookup = |reference: Reference<'_>| match reference {
        Reference::Parameter(name) => values.get(name).cloned(),
        _ => None,
    };
    let resolved = Runbook::resolve(&inputs, &lookup).map_err(|error| invalid(error.to_string()))?;
    let arn = resolved.get("role").and_then(Value::as_str).unwrap_or_default();
    match access::arn::parse(arn) {
        _ if arn.is_empty() => Ok(None),
        Some((account, "role", _, _)) if is_account(account) => Ok(Some(arn.to_owned())),
        _ => Err(invalid("The format of the supplied assume role ARN isn't valid.")),
    }
}

/// The runbook's role, which the steps are done as: the caller has to be allowed to pass it, and it has to trust the service.
async fn assumed(
    view: &View,
    scope: &RegionScope,
    role_arn: &str,
    caller: &Caller,
    asker: &Later,
    id: Uuid,
) -> Result<AskerRecord> {
    asker.may("ssm", "iam:PassRole", &Resource::passed(role_arn, SERVICE))?;
    let of_account = access::arn::parse(role_arn).is_some_and(|(account, ..)| account == scope.account);
    let role = if of_account { access::role(view, role_arn).await? } else { None };
    let mut for_what = Context::new();
    for_what.set("aws:SourceAccount", &scope.account);
    let RegionScope { account, region } = scope;
    for_what.set("aws:SourceArn", format!("arn:aws:ssm:{region}:{account}:automation-execution/{id}"));
    let trusted = match role {
        Some(role) if access::trust::trusts_service(&role, role_arn, SERVICE, &for_what)? => role,
        _ => return Err(invalid("The defined assume role is unable to be assumed.")),
    };
    let who = Who::Role { key: key_of(&trusted.name), id: trusted.id, session: id.to_string() };
    let principal = PrincipalRecord { account: scope.account.clone(), who, session: None };
    Ok(AskerRecord { principal, ..caller.asker() })
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new("InvalidAutomationExecutionParametersException", message)
}
