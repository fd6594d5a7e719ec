//! ListCommands.

use muster_types::ssm::{Command, ListCommandsRequest, ListCommandsResult};
use uuid::Uuid;

use super::cancel_command::unknown_command;
use super::describe;
use super::filters::{COMMAND_STATUSES, Filters};
use super::records::{
    COMMANDS, COMMANDS_BY_DOCUMENT, COMMANDS_BY_TIME, CommandRecord, INVOCATIONS, INVOCATIONS_BY_NODE, PROGRESS,
    PROGRESS_BY_STATUS, ProgressRecord,
};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::{Cursor, Range, RegionScope, View};

/// Commands of a page where the request says nothing: what the model allows at most.
pub(super) const PAGE: usize = 50;

/// Rows that one page looks at: where filters leave little over, a page is shorter than asked and there is a next one.
pub(super) const LOOKED_AT: usize = 500;

/// Lists commands, newest first.
///
/// # Errors
/// `InvalidCommandId`, `InvalidFilterKey`, `InvalidNextToken`; `ValidationException` for filters that cannot be combined.
pub async fn list_commands(ctx: Ctx, request: ListCommandsRequest) -> Result<ListCommandsResult> {
    let filters = Filters::parse(request.filters.unwrap_or_default(), &COMMAND_STATUSES, true)?;
    if request.instance_id.is_some() && filters.statuses.iter().any(|status| status == "Pending") {
        return Err(Error::new("ValidationException", "InstanceId cannot be combined with the filter Status=Pending."));
    }
    let limit = page_size(request.max_results, PAGE);
    let cursor: Option<Vec<u8>> = ctx.page_state(request.next_token.as_deref())?;
    let list = List { scope: &ctx.scope, filters, node: request.instance_id };

    if let Some(id) = &request.command_id {
        let id = Uuid::try_parse(id).map_err(|_| unknown_command())?;
        let found = ctx.store.read(async |view| list.one(view, id).await).await?;
        return Ok(ListCommandsResult { commands: Some(found.into_iter().collect()), next_token: None });
    }
    let (commands, next) =
        ctx.store.read(async |view| list.page(view, cursor.as_deref().map(Cursor::from_bytes), limit).await).await?;
    let next_token = next.map(|next| ctx.page_token(&next.as_bytes())).transpose()?;
    Ok(ListCommandsResult { commands: Some(commands), next_token })
}

struct List<'r> {
    scope: &'r RegionScope,
    filters: Filters,
    node: Option<String>,
}

impl List<'_> {
    /// The command of the id, if the filters mean it.
    async fn one(&self, view: &View, id: Uuid) -> Result<Option<Command>> {
        let Some((command, progress)) = load(view, self.scope, id).await? else { return Err(unknown_command()) };
        if let Some(node) = &self.node
            && !view.exists(&INVOCATIONS, self.scope, &(id, node.as_str())).await?
        {
            return Ok(None);
        }
        Ok(self.means(&command, &progress).then(|| describe::command(id, &command, &progress)))
    }

    /// The next commands. The cursor is that of the index which the filters choose.
    async fn page(
        &self,
        view: &View,
        mut cursor: Option<Cursor>,
        limit: usize,
    ) -> Result<(Vec<Command>, Option<Cursor>)> {
        let mut commands = Vec::new();
        let mut looked_at = 0;
        loop {
            let wanted = limit - commands.len();
            let (ids, next) = self.ids(view, cursor.as_ref(), wanted).await?;
            looked_at += ids.len();
            for id in ids {
                if let Some((command, progress)) = load(view, self.scope, id).await?
                    && self.means(&command, &progress)
                {
                    commands.push(describe::command(id, &command, &progress));
                }
            }
            if next.is_none() || commands.len() == limit || looked_at >= LOOKED_AT {
                return Ok((commands, next));
            }
            cursor = next;
        }
    }

    /// Ids of commands that the first of the filters means, newest first.
    async fn ids(&self, view: &View, cursor: Option<&Cursor>, limit: usize) -> Result<(Vec<Uuid>, Option<Cursor>)> {
        let Self { scope, filters, node } = self;
        if let Some(node) = node {
            let range = filters.within(Range::prefix((node,)), |time| (node, time));
            let page =
                view.scan_index(&INVOCATIONS, &INVOCATIONS_BY_NODE, scope, resumed(range, cursor), limit).await?;
            return Ok((page.rows.into_iter().map(|((id, _), _)| id).collect(), page.next));
        }
        if let Some(value) = filters.statuses.first().or(filters.stages.first()) {
            let range = filters.within(Range::prefix((value,)), |time| (value, time));
            let page = view.scan_index(&PROGRESS, &PROGRESS_BY_STATUS, scope, resumed(range, cursor), limit).await?;
            return Ok((page.rows.into_iter().map(|(id, _)| id).collect(), page.next));
        }
        let page = if let Some(name) = filters.documents.first() {
            let range = filters.within(Range::prefix((name,)), |time| (name, time));
            view.scan_index(&COMMANDS, &COMMANDS_BY_DOCUMENT, scope, resumed(range, cursor), limit).await?
        } else {
            let range = filters.within(Range::all(), |time| time);
            view.scan_index(&COMMANDS, &COMMANDS_BY_TIME, scope, resumed(range, cursor), limit).await?
        };
        Ok((page.rows.into_iter().map(|(id, _)| id).collect(), page.next))
    }

    fn means(&self, command: &CommandRecord, progress: &ProgressRecord) -> bool {
        let values = progress.state.filter_values();
        let stage = if progress.state.is_terminal() { "Complete" } else { "Executing" };
        self.filters.covers(command.requested_millis)
            && self.filters.statuses.iter().all(|status| values.contains(&status.as_str()))
            && self.filters.stages.iter().all(|asked| asked == stage)
            && self.filters.documents.iter().all(|name| *name == command.document_name)
    }
}

/// The range from where a page ended.
pub(super) fn resumed<K>(range: Range<K>, cursor: Option<&Cursor>) -> Range<K> {
    match cursor {
        Some(cursor) => range.resume(cursor),
        None => range,
    }
}

async fn load(view: &View, scope: &RegionScope, id: Uuid) -> Result<Option<(CommandRecord, ProgressRecord)>> {
    let Some(command) = view.get(&COMMANDS, scope, &id).await? else { return Ok(None) };
    Ok(view.get(&PROGRESS, scope, &id).await?.map(|progress| (command, progress)))
}
