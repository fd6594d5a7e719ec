//! What moves commands on where no request and no report does: timers.

use futures_util::future::join_all;
use uuid::Uuid;

use super::eligible::Eligible;
use super::expand::expand;
use super::node_changes;
use super::progress::{self, Moving};
use super::records::COMMANDS;
use super::retention;
use crate::operation::{Host, Result};
use crate::store::{Timer, Tx};
use crate::work::Timers;

/// Pieces of one command that are stored together: ten thousand nodes are found, and sent to, in a few waits for the disk.
const PIECES_TOGETHER: usize = 8;

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.timer(progress::TIMER, move_on).timer(node_changes::TIMER, look_at_node).retention::<retention::Commands>();
}

/// Moves a command on: finds more targets, tells invocations that its time has passed, sends it to more nodes. A few pieces,
/// each a transaction of its own, wait for the disk together.
async fn move_on(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let (Some(scope), Ok(id)) = (timer.scope.region(), Uuid::try_parse(&timer.id)) else { return Ok(()) };
    let taken = host.store.transact(async |tx: &mut Tx| {
        if !tx.take_timer(&timer).await? {
            return Ok(());
        }
        let Some(mut moving) = Moving::load(tx, scope, id, now).await? else { return Ok(()) };
        if moving.progress.timer_millis == Some(timer.due_millis) {
            moving.progress.timer_millis = None;
        }
        move_piece(moving).await
    });
    let further = (1..PIECES_TOGETHER).map(|_| {
        host.store.transact(async |tx: &mut Tx| {
            tx.fence_timer(&timer).await?;
            let Some(mut moving) = Moving::load(tx, scope, id, now).await? else { return Ok(()) };
            let Some(due) = moving.progress.timer_millis.filter(|due| *due <= now) else { return Ok(()) };
            moving.tx.cancel_timer(due, progress::TIMER, scope, &timer.id)?;
            moving.progress.timer_millis = None;
            move_piece(moving).await
        })
    });
    let (taken, further) = tokio::join!(taken, join_all(further));
    taken?;
    further.into_iter().collect()
}

async fn move_piece(mut moving: Moving<'_>) -> Result<()> {
    if moving.progress.expansion.is_some() {
        let Some(command) = moving.tx.get(&COMMANDS, moving.scope, &moving.id).await? else { return Ok(()) };
        let eligible = Eligible::load(moving.tx, moving.scope, &command, moving.now).await?;
        expand(&mut moving, &command, &eligible).await?;
    }
    moving.finish().await?;
    Ok(())
}

/// Delays or ends more of what waits for a node that is offline or gone.
async fn look_at_node(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let Some(scope) = timer.scope.region() else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if tx.take_timer(&timer).await? && node_changes::look(tx, scope, &timer.id, now).await? {
                tx.at(0, node_changes::TIMER, scope, &timer.id)?;
            }
            Ok(())
        })
        .await
}
