//! Whether a command that has not ended runs a version of a plugin, whose nodes may fetch the component yet, or a step of a runbook
//! waits for a call of it.

use uuid::Uuid;

use crate::operation::{Result, Store};
use crate::store::{Range, RegionScope, View};
use crate::systems::automation::{STEPS, STEPS_BY_PLUGIN};
use crate::systems::run_command::{COMMANDS, PROGRESS};

/// Regions of accounts that are looked at in one go.
const SCOPES: usize = 100;

/// Commands that are looked at in one go: their own rows are large.
const PIECE: usize = 200;

/// What runs a version, and has not ended.
pub enum RunBy {
    /// A command, on nodes that may fetch the component yet.
    Command,
    /// A step of an execution, which may wait for its next call.
    Step,
}

/// What runs the version, where no account uses it any more, so that nothing new can; none if nothing does.
///
/// It looks at all commands that are kept: deletions are rare, and an index by version would cost every command.
///
/// # Errors
/// Those of the store.
pub async fn run_by(store: &Store, plugin: &str, version: &str) -> Result<Option<RunBy>> {
    if is_awaited(store, plugin, version).await? {
        return Ok(Some(RunBy::Step));
    }
    let mut after: Option<RegionScope> = None;
    loop {
        let scopes = store.read(async |view: &View| Ok(view.scopes(&PROGRESS, after.as_ref(), SCOPES).await?)).await?;
        for scope in &scopes {
            if is_run_in(store, scope, plugin, version).await? {
                return Ok(Some(RunBy::Command));
            }
        }
        match scopes.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(None),
        }
    }
}

async fn is_awaited(store: &Store, plugin: &str, version: &str) -> Result<bool> {
    let mut after: Option<RegionScope> = None;
    loop {
        let (last, is_awaited) = store
            .read(async |view: &View| {
                let scopes = view.scopes(&STEPS, after.as_ref(), SCOPES).await?;
                for scope in &scopes {
                    let range = Range::prefix((plugin, version));
                    if !view.scan_index(&STEPS, &STEPS_BY_PLUGIN, scope, range, 1).await?.rows.is_empty() {
                        return Ok((None, true));
                    }
                }
                Ok((scopes.into_iter().last(), false))
            })
            .await?;
        match last {
            Some(last) => after = Some(last),
            None => return Ok(is_awaited),
        }
    }
}

async fn is_run_in(store: &Store, scope: &RegionScope, plugin: &str, version: &str) -> Result<bool> {
    let mut after: Option<Uuid> = None;
    loop {
        let (last, is_run) = store
            .read(async |view: &View| {
                let range = after.as_ref().map_or_else(Range::all, |after| Range::all().after(after));
                let rows = view.scan(&PROGRESS, scope, range, PIECE).await?.rows;
                for (id, _) in rows.iter().filter(|(_, progress)| !progress.state.is_terminal()) {
                    let command = view.get(&COMMANDS, scope, id).await?;
                    let mut used = command.iter().flat_map(|command| command.plugins.values());
                    if used.any(|used| used.plugin == plugin && used.version == version) {
                        return Ok((None, true));
                    }
                }
                Ok((rows.last().map(|(id, _)| *id), false))
            })
            .await?;
        match last {
            Some(last) => after = Some(last),
            None => return Ok(is_run),
        }
    }
}
