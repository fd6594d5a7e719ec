//! DescribeAutomationExecutions.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use muster_types::Timestamp;
use muster_types::ssm::{
    AutomationExecutionFilter, AutomationExecutionFilterKey, AutomationExecutionMetadata, AutomationExecutionStatus,
    AutomationType, DescribeAutomationExecutionsRequest, DescribeAutomationExecutionsResult, ExecutionMode,
    ResolvedTargets,
};
use uuid::Uuid;

use super::describe;
use super::records::{AUTOMATIONS, AUTOMATIONS_BY_TIME, AutomationRecord, PROGRESS, ProgressRecord};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{Cursor, Range, RegionScope, View};
use crate::systems::tags::{self, ResourceType};

/// Executions of a page where the request says nothing: what the model allows at most.
const PAGE: usize = 50;

/// Executions that one page looks at: where filters leave little over, a page is shorter than asked and there is a next one.
const LOOKED_AT: usize = 300;

/// Lists executions, newest first.
///
/// # Errors
/// `InvalidFilterKey`, `InvalidFilterValue`, `InvalidNextToken`.
pub async fn describe_automation_executions(
    ctx: Ctx,
    request: DescribeAutomationExecutionsRequest,
) -> Result<DescribeAutomationExecutionsResult> {
    let filters = request.filters.unwrap_or_default();
    let filters = filters.into_iter().map(Filter::parse).collect::<Result<Vec<_>>>()?;
    let limit = page_size(request.max_results, PAGE);
    let named = filters.iter().find_map(|filter| match filter {
        Filter::Execution(ids) => Some(ids),
        _ => None,
    });
    if let Some(ids) = named {
        return of_ids(&ctx, ids, &filters, limit, request.next_token.as_deref()).await;
    }
    let cursor: Option<Vec<u8>> = ctx.page_state(request.next_token.as_deref())?;
    let scope = &ctx.scope;
    let (found, next) = ctx
        .store
        .read(async |view| {
            let mut cursor = cursor.as_deref().map(Cursor::from_bytes);
            let (mut found, mut looked_at) = (Vec::new(), 0);
            loop {
                let range = match &cursor {
                    Some(cursor) => Range::all().resume(cursor),
                    None => Range::all(),
                };
                let page =
                    view.scan_index(&AUTOMATIONS, &AUTOMATIONS_BY_TIME, scope, range, limit - found.len()).await?;
                looked_at += page.rows.len();
                for (id, record) in page.rows {
                    let Some(progress) = view.get(&PROGRESS, scope, &id).await? else { continue };
                    if means(view, scope, &filters, id, &record, &progress).await? {
                        found.push(metadata(id, record, progress));
                    }
                }
                if page.next.is_none() || found.len() == limit || looked_at >= LOOKED_AT {
                    return Ok((found, page.next));
                }
                cursor = page.next;
            }
        })
        .await?;
    let next_token = next.map(|next| ctx.page_token(&next.as_bytes())).transpose()?;
    Ok(DescribeAutomationExecutionsResult { automation_execution_metadata_list: Some(found), next_token })
}

/// Those executions that a filter names, newest first. They are few, and however many came after them does not matter.
async fn of_ids(
    ctx: &Ctx,
    ids: &[String],
    filters: &[Filter],
    limit: usize,
    token: Option<&str>,
) -> Result<DescribeAutomationExecutionsResult> {
    let from: usize = ctx.page_state(token)?.unwrap_or(0);
    let ids: BTreeSet<Uuid> = ids.iter().filter_map(|id| Uuid::try_parse(id).ok()).collect();
    let scope = &ctx.scope;
    let mut found = ctx
        .store
        .read(async |view| {
            let mut found = Vec::new();
            for id in &ids {
                let record = view.get(&AUTOMATIONS, scope, id).await?;
                let (Some(record), Some(progress)) = (record, view.get(&PROGRESS, scope, id).await?) else { continue };
                if means(view, scope, filters, *id, &record, &progress).await? {
                    found.push(metadata(*id, record, progress));
                }
            }
            Ok(found)
        })
        .await?;
    found.sort_by_key(|metadata| Reverse(metadata.execution_start_time.map(|at| at.0)));
    let more = found.len() > from.saturating_add(limit);
    let next_token = more.then(|| ctx.page_token(&(from + limit))).transpose()?;
    let page = found.into_iter().skip(from).take(limit).collect();
    Ok(DescribeAutomationExecutionsResult { automation_execution_metadata_list: Some(page), next_token })
}

fn metadata(id: Uuid, record: AutomationRecord, progress: ProgressRecord) -> AutomationExecutionMetadata {
    let running = !progress.status.is_terminal();
    AutomationExecutionMetadata {
        automation_execution_id: Some(id.to_string()),
        document_name: Some(record.document_name),
        document_version: Some(record.document_version.to_string()),
        automation_execution_status: describe::status(progress.status),
        execution_start_time: Some(Timestamp::from_millis(record.started_millis)),
        execution_end_time: progress.ended_millis.map(Timestamp::from_millis),
        executed_by: Some(record.executed_by),
        log_file: Some(String::new()),
        outputs: Some(BTreeMap::new()),
        mode: Some(ExecutionMode::Auto),
        current_step_name: running.then_some(progress.step_name),
        current_action: running.then_some(progress.action),
        failure_message: progress.failure_message,
        targets: Some(Vec::new()),
        resolved_targets: Some(ResolvedTargets { parameter_values: Some(Vec::new()), truncated: Some(false) }),
        max_concurrency: record.max_concurrency,
        max_errors: record.max_errors,
        automation_type: Some(AutomationType::Local),
        ..AutomationExecutionMetadata::default()
    }
}

/// One of the filters, any of whose values is meant.
enum Filter {
    Prefix(Vec<String>),
    Status(Vec<String>),
    Execution(Vec<String>),
    Action(Vec<String>),
    Before(u64),
    After(u64),
    Type(Vec<String>),
    Tag(Vec<String>),
    /// What no execution here has: a parent, a resource group, a subtype, an OpsItem.
    None,
}

impl Filter {
    fn parse(filter: AutomationExecutionFilter) -> Result<Self> {
        use AutomationExecutionFilterKey as K;
        let AutomationExecutionFilter { key, values } = filter;
        let known = |known: &dyn Fn(&str) -> bool| match values.iter().find(|value| !known(value)) {
            Some(value) => Err(invalid_value(key.as_str(), value)),
            None => Ok(()),
        };
        Ok(match key {
            K::DocumentNamePrefix => Self::Prefix(values),
            K::ExecutionStatus => {
                known(&|value| AutomationExecutionStatus::parse(value).is_some())?;
                Self::Status(values)
            }
            K::ExecutionId => Self::Execution(values),
            K::CurrentAction => Self::Action(values),
            K::StartTimeBefore => Self::Before(time(key.as_str(), &values)?),
            K::StartTimeAfter => Self::After(time(key.as_str(), &values)?),
            K::AutomationType => {
                known(&|value| AutomationType::parse(value).is_some())?;
                Self::Type(values)
            }
            K::TagKey => Self::Tag(values),
            K::ParentExecutionId | K::TargetResourceGroup | K::AutomationSubtype | K::OpsItemId => Self::None,
        })
    }
}

/// The one moment that a filter of time has.
///
/// # Errors
/// `InvalidFilterValue`.
pub(super) fn time(key: &str, values: &[String]) -> Result<u64> {
    let moment = match values {
        [one] => Timestamp::parse(one).and_then(|moment| u64::try_from(moment.0).ok()),
        _ => None,
    };
    moment.ok_or_else(|| invalid_value(key, &values.join(", ")))
}

/// The refusal of a filter's value.
pub(super) fn invalid_value(key: &str, value: &str) -> Error {
    Error::new("InvalidFilterValue", format!("{value} is not a value of the filter {key}."))
}

async fn means(
    view: &View,
    scope: &RegionScope,
    filters: &[Filter],
    id: Uuid,
    record: &AutomationRecord,
    progress: &ProgressRecord,
) -> Result<bool> {
    let is = |values: &[String], value: &str| values.iter().any(|other| other == value);
    for filter in filters {
        let meant = match filter {
            Filter::Prefix(values) => values.iter().any(|prefix| record.document_name.starts_with(prefix.as_str())),
            Filter::Status(values) => is(values, progress.status.as_str()),
            Filter::Execution(values) => is(values, &id.to_string()),
            Filter::Action(values) => !progress.status.is_terminal() && is(values, &progress.action),
            Filter::Before(at) => record.started_millis < *at,
            Filter::After(at) => record.started_millis >= *at,
            Filter::Type(values) => is(values, AutomationType::Local.as_str()),
            Filter::Tag(values) => {
                let tags = tags::tags_of(view, scope, ResourceType::Automation, &id.to_string()).await?;
                values.iter().any(|key| tags.contains_key(key))
            }
            Filter::None => false,
        };
        if !meant {
            return Ok(false);
        }
    }
    Ok(true)
}
