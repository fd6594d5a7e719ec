//! ListCommandInvocations.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use muster_types::ssm::{CommandInvocation, ListCommandInvocationsRequest, ListCommandInvocationsResult};
use uuid::Uuid;

use super::describe;
use super::filters::{Filters, INVOCATION_STATUSES};
use super::list_commands::{LOOKED_AT, PAGE, resumed};
use super::records::{
    COMMANDS, CommandRecord, INVOCATIONS, INVOCATIONS_BY_NODE, INVOCATIONS_BY_STATUS, INVOCATIONS_BY_TIME,
    InvocationRecord, STEPS,
};
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Cursor, Page, Range, RegionScope, View};

/// Invocations whose steps are read before a page looks how much that was: each can have as many steps as a document.
const DETAILED_AT_ONCE: usize = 5;

/// Lists commands on nodes, newest first, those of one command by node id. An unknown command has none.
///
/// # Errors
/// `InvalidFilterKey`, `InvalidNextToken`.
pub async fn list_command_invocations(
    ctx: Ctx,
    request: ListCommandInvocationsRequest,
) -> Result<ListCommandInvocationsResult> {
    let filters = Filters::parse(request.filters.unwrap_or_default(), &INVOCATION_STATUSES, false)?;
    let limit = page_size(request.max_results, PAGE);
    let cursor: Option<Vec<u8>> = ctx.page_state(request.next_token.as_deref())?;
    let command = match request.command_id.as_deref().map(Uuid::try_parse) {
        Some(Err(_)) => {
            return Ok(ListCommandInvocationsResult { command_invocations: Some(Vec::new()), next_token: None });
        }
        Some(Ok(id)) => Some(id),
        None => None,
    };
    let list =
        List { scope: &ctx.scope, filters, command, node: request.instance_id, details: request.details == Some(true) };
    let (found, next) =
        ctx.store.read(async |view| list.page(view, cursor.as_deref().map(Cursor::from_bytes), limit).await).await?;
    let next_token = next.map(|next| ctx.page_token(&next.as_bytes())).transpose()?;
    Ok(ListCommandInvocationsResult { command_invocations: Some(found), next_token })
}

struct List<'r> {
    scope: &'r RegionScope,
    filters: Filters,
    command: Option<Uuid>,
    node: Option<String>,
    details: bool,
}

type Row = ((Uuid, String), InvocationRecord);

impl List<'_> {
    async fn page(
        &self,
        view: &View,
        mut cursor: Option<Cursor>,
        limit: usize,
    ) -> Result<(Vec<CommandInvocation>, Option<Cursor>)> {
        let mut found = Vec::new();
        let mut commands = BTreeMap::new();
        let mut looked_at = 0;
        loop {
            let wanted = (limit - found.len()).min(if self.details { DETAILED_AT_ONCE } else { limit });
            let Page { rows, next } = self.rows(view, cursor.as_ref(), wanted).await?;
            looked_at += rows.len();
            for ((id, node), invocation) in rows {
                if !self.means(&invocation) {
                    continue;
                }
                if let Entry::Vacant(vacant) = commands.entry(id) {
                    let Some(command) = view.get(&COMMANDS, self.scope, &id).await? else { continue };
                    vacant.insert(command);
                }
                let command: &CommandRecord = &commands[&id];
                // Each step is a row.
                looked_at += if self.details { command.steps.len() } else { 0 };
                if self.filters.documents.iter().all(|name| *name == command.document_name) {
                    found.push(self.shown(view, id, &node, &invocation, command).await?);
                }
            }
            if next.is_none() || found.len() == limit || looked_at >= LOOKED_AT {
                return Ok((found, next));
            }
            cursor = next;
        }
    }

    /// Invocations that the narrowest of what was asked means.
    async fn rows(
        &self,
        view: &View,
        cursor: Option<&Cursor>,
        limit: usize,
    ) -> Result<Page<(Uuid, String), InvocationRecord>> {
        let Self { scope, filters, command, node, .. } = self;
        if let (Some(id), Some(node)) = (command, node) {
            let found = view.get(&INVOCATIONS, scope, &(*id, node.as_str())).await?;
            let rows: Vec<Row> = found.map(|invocation| ((*id, node.clone()), invocation)).into_iter().collect();
            return Ok(Page { rows, next: None });
        }
        if let Some(id) = command {
            return Ok(view.scan(&INVOCATIONS, scope, resumed(Range::prefix((*id,)), cursor), limit).await?);
        }
        if let Some(node) = node {
            let range = filters.within(Range::prefix((node,)), |time| (node, time));
            return Ok(view
                .scan_index(&INVOCATIONS, &INVOCATIONS_BY_NODE, scope, resumed(range, cursor), limit)
                .await?);
        }
        if let Some(status) = filters.statuses.first() {
            let range = filters.within(Range::prefix((status,)), |time| (status, time));
            return Ok(view
                .scan_index(&INVOCATIONS, &INVOCATIONS_BY_STATUS, scope, resumed(range, cursor), limit)
                .await?);
        }
        let range = filters.within(Range::all(), |time| time);
        Ok(view.scan_index(&INVOCATIONS, &INVOCATIONS_BY_TIME, scope, resumed(range, cursor), limit).await?)
    }

    fn means(&self, invocation: &InvocationRecord) -> bool {
        let state = invocation.state;
        self.filters.covers(invocation.requested_millis)
            && self.filters.statuses.iter().all(|status| status == state.status() || status == state.details())
    }

    async fn shown(
        &self,
        view: &View,
        id: Uuid,
        node: &str,
        invocation: &InvocationRecord,
        command: &CommandRecord,
    ) -> Result<CommandInvocation> {
        if !self.details {
            return Ok(describe::invocation(id, node, invocation, command, None));
        }
        let mut steps = vec![None; command.steps.len()];
        for ((_, _, at), step) in view.scan(&STEPS, self.scope, Range::prefix((id, node)), steps.len()).await?.rows {
            if let Some(place) = usize::try_from(at).ok().and_then(|at| steps.get_mut(at)) {
                *place = Some(step);
            }
        }
        Ok(describe::invocation(id, node, invocation, command, Some(&steps)))
    }
}
