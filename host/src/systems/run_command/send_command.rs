//! SendCommand.
//!
//! What a command will do is settled before its transaction begins, from one consistent state: document, parameters, plugins.
//! Versions of documents and plugins never change, so nothing of it can become wrong. The transaction then looks at the nodes,
//! stores the command with its invocations, and hands over what may be sent at once.

use muster_env::Failpoint;
use muster_types::ssm::{NotificationType, SendCommandRequest, SendCommandResult};
use uuid::Uuid;

use super::cancel_command::refuse_duplicates;
use super::eligible::{Eligible, Unfit};
use super::expand;
use super::pacing::{Offer, Pacing, Rate};
use super::prepare::{Asked, prepare};
use super::progress::Moving;
use super::records::{COMMANDS, CommandRecord, Expansion, InvocationRecord, ProgressRecord};
use super::state::{CommandState, InvocationState};
use super::{describe, retention, targets};
use crate::access::{self, AskerRecord, Later};
use crate::operation::{Ctx, Error, Result};
use crate::store::{RegionScope, Tx};
use crate::systems::documents;
use crate::systems::nodes::{self, NodeRecord};
use crate::systems::tags::{self, ResourceType};
use crate::work::retention::Retention as _;

/// What is not built, as refusals and the list of what is missing name it.
pub(super) const NOT_BUILT: [&str; 6] =
    [OUTPUT_S3, CLOUD_WATCH, NOTIFICATIONS, SERVICE_ROLE, ALARMS, targets::RESOURCE_GROUPS];
const OUTPUT_S3: &str = "OutputS3BucketName";
const CLOUD_WATCH: &str = "CloudWatchOutputConfig";
const NOTIFICATIONS: &str = "NotificationConfig";
const SERVICE_ROLE: &str = "ServiceRoleArn";
const ALARMS: &str = "AlarmConfiguration";

/// Seconds in which a node has to have a command where the request says nothing.
const TIMEOUT_SECONDS: u64 = 3_600;

/// Sends a command to nodes.
///
/// # Errors
/// Those that the operation's model declares; `AccessDeniedException` where a plugin lacks a grant on a node that was named.
pub async fn send_command(ctx: Ctx, request: SendCommandRequest) -> Result<SendCommandResult> {
    refuse_not_built(&request)?;
    let asked = asked(request, ctx.caller.arn.clone(), Some(ctx.caller.asker()))?;
    let id = ctx.env.uuid();
    let now = ctx.env.now_millis();
    let command = ctx.store.read(async |view| prepare(view, &ctx.scope, &asked, now).await).await?;
    let progress = ctx
        .store
        .transact(async |tx: &mut Tx| {
            tx.put(&COMMANDS, &ctx.scope, &id, &command).await?;
            retention::Commands::remember(tx, &ctx.scope, now)?;
            let moving = Moving::begin(tx, &ctx.scope, id, beginning(&command), now);
            start(moving, &command).await
        })
        .await?;
    muster_env::reached(Failpoint::HostCommandStored);
    Ok(SendCommandResult { command: Some(describe::sent(id, &command, &progress)) })
}

/// Sends a command in a transaction of an Automation execution, which is told when it has ended. Targets by what nodes are are found
/// by the command's own timer.
///
/// # Errors
/// Those of SendCommand.
pub async fn send_awaited(
    tx: &mut Tx,
    scope: &RegionScope,
    (id, execution): (Uuid, Uuid),
    request: SendCommandRequest,
    (asked_by, asker): (String, Option<AskerRecord>),
    now: u64,
) -> Result<()> {
    refuse_not_built(&request)?;
    if let Some(asker) = &asker {
        let later = Later::load(tx, scope, asker, now).await?.ok_or_else(|| access::gone(&asked_by))?;
        let document = documents::resource(tx, scope, &request.document_name).await?;
        later.may_use(tx, "ssm", "ssm:SendCommand", vec![document]).await?;
    }
    let command = prepare(tx, scope, &asked(request, asked_by, asker)?, now).await?;
    tx.put(&COMMANDS, scope, &id, &command).await?;
    retention::Commands::remember(tx, scope, now)?;
    let progress = ProgressRecord { awaited_by: Some(execution), ..beginning(&command) };
    let moving = Moving::begin(tx, scope, id, progress, now);
    if command.instance_ids.is_empty() {
        moving.finish().await?;
    } else {
        start(moving, &command).await?;
    }
    Ok(())
}

fn refuse_not_built(request: &SendCommandRequest) -> Result<()> {
    let text = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    let cloud_watch = request
        .cloud_watch_output_config
        .as_ref()
        .is_some_and(|config| config.cloud_watch_output_enabled == Some(true));
    let notifications = request.notification_config.as_ref().is_some_and(|config| {
        text(&config.notification_arn)
            || config.notification_events.as_ref().is_some_and(|events| !events.is_empty())
            || config.notification_type.is_some_and(|kind| kind != NotificationType::Command)
    });
    let asked = [
        (OUTPUT_S3, text(&request.output_s3_bucket_name) || text(&request.output_s3_key_prefix)),
        (CLOUD_WATCH, cloud_watch),
        (NOTIFICATIONS, notifications),
        (SERVICE_ROLE, text(&request.service_role_arn)),
        (ALARMS, request.alarm_configuration.is_some()),
    ];
    match asked.iter().find(|(_, asked)| *asked) {
        Some((part, _)) => Err(Error::not_implemented(part)),
        None => Ok(()),
    }
}

/// The request, within the rules that the model does not state.
fn asked(request: SendCommandRequest, asked_by: String, asker: Option<AskerRecord>) -> Result<Asked> {
    let invalid = |message: &str| Error::new("ValidationException", message);
    let instance_ids = request.instance_ids.unwrap_or_default();
    let targets = targets::checked(request.targets.unwrap_or_default())?;
    match (instance_ids.is_empty(), targets.is_empty()) {
        (true, true) => return Err(invalid("Name the nodes: give either InstanceIds or Targets, not empty.")),
        (false, false) => return Err(invalid("InstanceIds and Targets cannot be combined. Give one of them.")),
        _ => {}
    }
    refuse_duplicates(&instance_ids)?;
    let rate = |text: Option<&String>, or| text.map_or(Some(or), |text| Rate::parse(text));
    let max_concurrency = rate(request.max_concurrency.as_ref(), Rate::MAX_CONCURRENCY);
    let max_errors = rate(request.max_errors.as_ref(), Rate::MAX_ERRORS);
    Ok(Asked {
        document_name: request.document_name,
        document_version: request.document_version,
        document_hash: request.document_hash.map(|hash| (hash, request.document_hash_type)),
        parameters: request.parameters.unwrap_or_default(),
        instance_ids,
        targets,
        comment: request.comment.unwrap_or_default(),
        max_concurrency: max_concurrency
            .ok_or_else(|| invalid("MaxConcurrency is neither a number nor a percentage."))?,
        max_errors: max_errors.ok_or_else(|| invalid("MaxErrors is neither a number nor a percentage."))?,
        timeout_seconds: request
            .timeout_seconds
            .and_then(|seconds| u64::try_from(seconds).ok())
            .unwrap_or(TIMEOUT_SECONDS),
        asked_by,
        asker,
    })
}

/// The progress of a command that has no invocations yet.
fn beginning(command: &CommandRecord) -> ProgressRecord {
    ProgressRecord {
        state: CommandState::Pending,
        requested_millis: command.requested_millis,
        deliver_before_millis: command.deliver_before_millis,
        expires_millis: command.expires_millis,
        counts: super::roll_up::Counts::default(),
        pacing: Pacing::default(),
        returned: 0,
        sent_through: None,
        all_sent: false,
        expansion: Some(Expansion::default()),
        stops: super::stops::Stops::default(),
        sweep: None,
        timer_millis: None,
        awaited_by: None,
    }
}

/// Adds the invocations, or the first of them, and sends what may be sent.
async fn start(mut moving: Moving<'_>, command: &CommandRecord) -> Result<ProgressRecord> {
    let eligible = Eligible::load(moving.tx, moving.scope, command, moving.now).await?;
    if command.instance_ids.is_empty() {
        expand::expand(&mut moving, command, &eligible).await?;
    } else {
        add_named(&mut moving, command, &eligible).await?;
    }
    moving.finish().await
}

/// Adds an invocation for each node that was named, all of which have to be able to do it.
async fn add_named(moving: &mut Moving<'_>, command: &CommandRecord, eligible: &Eligible) -> Result<()> {
    let nodes = expand::named_nodes(moving, &command.instance_ids).await?;
    let mut wrong_platform = Vec::new();
    for node in &nodes {
        let tags = tags::tags_of(moving.tx, moving.scope, ResourceType::ManagedInstance, &node.id).await?;
        match eligible.unfit(node, &tags) {
            None => {}
            Some(Unfit::Platform) => wrong_platform.push(node.id.as_str()),
            Some(Unfit::Refused(refused)) => return Err(refused),
            Some(Unfit::Denied(missing)) => {
                return Err(Error::new(
                    "AccessDeniedException",
                    format!("On the instance {} {missing}. Grant it, or choose other instances.", node.id),
                ));
            }
        }
    }
    if !wrong_platform.is_empty() {
        return Err(Error::new(
            "UnsupportedPlatformType",
            format!(
                "The document {} is for {} and does not run on the instances [{}].",
                command.document_name,
                command.platforms.join(", "),
                wrong_platform.join(", ")
            ),
        ));
    }
    for node in &nodes {
        moving.add(&node.id, &pending(command, node)).await?;
    }
    expand::expanded(moving, command);
    Ok(())
}

/// The invocation of a node that can do it.
pub(super) fn pending(command: &CommandRecord, node: &NodeRecord) -> InvocationRecord {
    InvocationRecord {
        state: InvocationState::Pending,
        requested_millis: command.requested_millis,
        node_name: node.name.clone(),
        offer: Offer::Waiting,
        cancel_mail: None,
        steps: command.steps.len() as u64,
        message: String::new(),
    }
}

/// What a request touches, for authorization: the document, and each node that it names. What targets by tags find is not
/// looked at here: policies that tell nodes apart have to be asked when they are found, in `expand`.
pub(super) async fn touched(
    request: &SendCommandRequest,
    read: crate::operation::Reading<'_>,
) -> Result<Vec<crate::operation::Resource>> {
    let mut touched = vec![documents::resource(read.tx, read.scope, &request.document_name).await?];
    let named = request.instance_ids.iter().flatten();
    let targets = request
        .targets
        .iter()
        .flatten()
        .filter(|target| target.key.as_deref().is_some_and(|key| key.eq_ignore_ascii_case("InstanceIds")));
    for id in named.chain(targets.flat_map(|target| target.values.iter().flatten())) {
        touched.push(nodes::resource(read.tx, read.scope, id).await?);
    }
    Ok(touched)
}
