//! Moving a command on: sending it to nodes, ending what is to end, and saying where it is.
//!
//! Everything that changes a command (its start, a report, a cancellation, a timer) changes what it is about in a [`Moving`] and
//! then calls [`Moving::finish`], which sends what may be sent now and stores the progress. What does not fit into one transaction
//! is left to the reconciler by a timer that is due at once.
//!
//! Invariants: the counts are those of the invocations as they are stored; there is a timer as long as the command has not ended.

use uuid::Uuid;

use super::pacing::advance;
use super::records::{INVOCATIONS, InvocationRecord, OPEN, OpenRecord, PROGRESS, ProgressRecord, Sweep};
use super::roll_up::{roll_up, under_way};
use super::state::{CommandState, InvocationState};
use crate::gateway::{self, Mail};
use crate::operation::Result;
use crate::store::{Range, RegionScope, Tx};
use crate::systems::nodes;

/// The kind of a command's timer; its id is the command's.
pub const TIMER: &str = "run-command";

/// Invocations that one transaction creates, sends or ends. To create and send one takes up to fifteen reads and rows, so that all
/// stay below the 2,000 operations of a transaction.
pub const PIECE: usize = 120;

/// Bytes of invocations that one piece writes: a transaction holds 4 MiB.
const PIECE_BYTES: usize = 2 * 1024 * 1024;
/// Bytes of an invocation's row without its steps, with the rows of its indexes.
const INVOCATION_BYTES: usize = 4 * 1024;
/// Bytes of a step in it.
const STEP_BYTES: usize = 256;

/// Invocations of an account and region that have not ended, of all commands together. A command that would make them more is
/// not sent. So many are five commands to as many nodes as a region may have; each has a row of its own and five of indexes.
pub const OPEN_INVOCATIONS: u64 = 100_000;

/// How long the ramp waits for nodes that were online when they were sent the command and do not acknowledge it: their machine
/// may have lost its power, which is noticed later.
pub(super) const RAMP_PATIENCE_MILLIS: u64 = 30_000;

/// What an invocation says whose node was deregistered after it was found.
const NODE_GONE: &str = "The node was deregistered.";

/// What an invocation says whose node takes nothing out of its mailbox.
const MAILBOX_FULL: &str = "Too many messages wait for the node, which does not take them.";

/// A command in a transaction that changes it.
pub struct Moving<'t> {
    /// The transaction.
    pub tx: &'t mut Tx,
    /// The command's account and region.
    pub scope: &'t RegionScope,
    /// The command.
    pub id: Uuid,
    /// How far it is.
    pub progress: ProgressRecord,
    /// Milliseconds since 1970.
    pub now: u64,
    /// Invocations that may still be created, sent or ended in this transaction.
    budget: usize,
    /// Invocations that had not ended when the transaction began.
    open: u32,
}

impl<'t> Moving<'t> {
    /// A command that exists; none if there is no such command.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn load(tx: &'t mut Tx, scope: &'t RegionScope, id: Uuid, now: u64) -> Result<Option<Self>> {
        let progress = tx.get(&PROGRESS, scope, &id).await?;
        Ok(progress.map(|progress| Self::begin(tx, scope, id, progress, now)))
    }

    /// A command with this progress.
    pub fn begin(tx: &'t mut Tx, scope: &'t RegionScope, id: Uuid, progress: ProgressRecord, now: u64) -> Self {
        let open = progress.counts.open();
        // A row that names each of its steps is written whole.
        let row_bytes = INVOCATION_BYTES + STEP_BYTES * progress.steps as usize;
        let budget = PIECE.min(PIECE_BYTES / row_bytes).max(1);
        Self { tx, scope, id, progress, now, budget, open }
    }

    /// The same with less room, for a transaction that changes several commands.
    pub fn limited(mut self, budget: usize) -> Self {
        self.budget = self.budget.min(budget);
        self
    }

    /// The key of a node's invocation.
    fn key(&self, node: &str) -> (Uuid, String) {
        (self.id, node.to_owned())
    }

    /// The invocation on a node; none if the node is no target.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn invocation(&self, node: &str) -> Result<Option<InvocationRecord>> {
        Ok(self.tx.get(&INVOCATIONS, self.scope, &self.key(node)).await?)
    }

    /// Adds an invocation.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn add(&mut self, node: &str, invocation: &InvocationRecord) -> Result<()> {
        self.progress.counts.add(invocation.state);
        self.store(node, invocation).await
    }

    /// Stores an invocation.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn store(&mut self, node: &str, invocation: &InvocationRecord) -> Result<()> {
        let key = self.key(node);
        Ok(self.tx.put(&INVOCATIONS, self.scope, &key, invocation).await?)
    }

    /// Gives an invocation its next state, where that may follow; whether it did. It has to be stored after that.
    pub fn turn(&mut self, invocation: &mut InvocationRecord, next: InvocationState) -> bool {
        if !invocation.state.may_become(next) {
            return false;
        }
        self.budget = self.budget.saturating_sub(1);
        self.progress.counts.change(invocation.state, next);
        invocation.state = next;
        if invocation.sent && !next.is_undelivered() && !invocation.acknowledged {
            invocation.acknowledged = true;
            self.progress.pacing.acknowledge();
        }
        if next.is_terminal() {
            self.progress.pacing.ended(invocation.sent, next);
        }
        true
    }

    /// The same, stores it, and tells its node where that has to stop.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn become_state(
        &mut self,
        node: &str,
        invocation: &mut InvocationRecord,
        next: InvocationState,
    ) -> Result<bool> {
        if !self.turn(invocation, next) {
            return Ok(false);
        }
        if next.is_terminal()
            && let Some(offer) = invocation.offer.take()
        {
            // The mailbox of a node that stays away would fill with what nobody wants any more.
            self.tx.discard_mail(self.scope, node, offer).await?;
        }
        if next == InvocationState::Cancelling {
            // Cancelling is best effort: without room for it the command's own time ends the invocation.
            gateway::send(self.tx, self.scope, node, Mail::Cancel { command_id: self.id.to_string() }).await?;
        }
        self.store(node, invocation).await?;
        Ok(true)
    }

    /// Notices what has happened, moves on as far as one transaction goes, and stores the progress.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn finish(mut self) -> Result<ProgressRecord> {
        self.hold_to_quota().await?;
        self.notice();
        self.sweep().await?;
        self.send().await?;
        self.watch_ramp();
        self.count_open().await?;
        let state = self.state();
        self.progress.state = state;
        self.set_timer()?;
        self.tx.put(&PROGRESS, self.scope, &self.id, &self.progress).await?;
        Ok(self.progress)
    }

    /// A command whose new invocations are more than the account may have goes to no node: nothing is sent before all are found.
    async fn hold_to_quota(&mut self) -> Result<()> {
        let open = self.progress.counts.open();
        if open > self.open && self.others().await? + u64::from(open) > OPEN_INVOCATIONS {
            self.progress.expansion = None;
            self.progress.stops.rate_exceeded = true;
            self.progress.sweep = Some(Sweep::default());
        }
        Ok(())
    }

    /// Keeps the count of the account's invocations that have not ended.
    async fn count_open(&mut self) -> Result<()> {
        let open = self.progress.counts.open();
        if open != self.open {
            let count = self.others().await? + u64::from(open);
            self.tx.put(&OPEN, self.scope, OpenRecord::KEY, &OpenRecord { count }).await?;
        }
        Ok(())
    }

    /// The account's invocations that have not ended, but for those that this command had.
    async fn others(&self) -> Result<u64> {
        let all = self.tx.get(&OPEN, self.scope, OpenRecord::KEY).await?.unwrap_or_default().count;
        Ok(all.saturating_sub(u64::from(self.open)))
    }

    /// Notices each reason to stop, once: what has not ended has to be told of it.
    fn notice(&mut self) {
        let before = self.progress.stops;
        let stops = &mut self.progress.stops;
        stops.terminated |= self.progress.pacing.exceeded();
        stops.delivery_passed |= self.now >= self.progress.deliver_before_millis;
        stops.expired |= self.now >= self.progress.expires_millis;
        if self.progress.ramp_due_millis.is_some_and(|due| self.now >= due) {
            self.progress.ramp_due_millis = None;
            self.progress.pacing.give_up();
        }
        if *stops != before {
            self.progress.sweep = Some(Sweep::default());
        }
    }

    /// Cancels all of it.
    pub fn cancel(&mut self) {
        self.progress.stops.cancelled = true;
        self.progress.sweep = Some(Sweep::default());
    }

    /// Tells the next invocations why the command goes to no more nodes.
    async fn sweep(&mut self) -> Result<()> {
        let Some(Sweep { after }) = self.progress.sweep.clone() else { return Ok(()) };
        if self.progress.expansion.is_some() || self.budget == 0 {
            return Ok(());
        }
        let page = self.tx.scan(&INVOCATIONS, self.scope, self.after(after.as_deref()), self.budget).await?;
        self.progress.sweep =
            page.next.is_some().then(|| Sweep { after: page.rows.last().map(|((_, node), _)| node.clone()) });
        for ((_, node), mut invocation) in page.rows {
            if let Some(next) = self.progress.stops.settle(invocation.state) {
                self.become_state(&node, &mut invocation, next).await?;
            }
        }
        Ok(())
    }

    /// Sends it to the next nodes, as many as the pacing allows and this transaction can.
    async fn send(&mut self) -> Result<()> {
        while self.may_send() && self.budget > 0 {
            let room = (self.progress.pacing.room() as usize).min(self.budget);
            let range = self.after(self.progress.sent_through.as_deref());
            let page = self.tx.scan(&INVOCATIONS, self.scope, range, room).await?;
            self.budget = self.budget.saturating_sub(page.rows.len());
            self.progress.all_sent = page.next.is_none();
            if let Some(((_, last), _)) = page.rows.last() {
                self.progress.sent_through = Some(last.clone());
            }
            let mut waiting = Vec::new();
            let mut online = Vec::new();
            for ((_, id), invocation) in page.rows {
                // One that was cancelled by itself is passed over.
                if invocation.state == InvocationState::Pending {
                    let node = nodes::node(self.tx, self.scope, &id).await?;
                    online.push(node.as_ref().is_some_and(|node| node.online));
                    waiting.push((id, invocation, node.is_some()));
                }
            }
            // There is room for all of them, since no more were looked at.
            let sent = advance(&mut self.progress.pacing, &online);
            for ((node, mut invocation, is_there), online) in waiting.into_iter().zip(online).take(sent) {
                invocation.sent = true;
                invocation.acknowledged = !online;
                let offer = Mail::Offer { command_id: self.id.to_string() };
                if is_there {
                    invocation.offer = gateway::send(self.tx, self.scope, &node, offer).await?;
                }
                if invocation.offer.is_none() {
                    invocation.message = if is_there { MAILBOX_FULL } else { NODE_GONE }.to_owned();
                    self.become_state(&node, &mut invocation, InvocationState::Undeliverable).await?;
                } else if online {
                    self.store(&node, &invocation).await?;
                } else {
                    self.become_state(&node, &mut invocation, InvocationState::Delayed).await?;
                }
            }
        }
        Ok(())
    }

    /// Sees to it that nodes which say nothing are given up.
    fn watch_ramp(&mut self) {
        let progress = &mut self.progress;
        let held = !progress.all_sent && !progress.stops.any() && progress.pacing.is_held();
        progress.ramp_due_millis = match progress.ramp_due_millis {
            Some(due) if held => Some(due),
            None if held => Some(self.now + RAMP_PATIENCE_MILLIS),
            _ => None,
        };
    }

    /// Whether there is something to send, and room for it.
    fn may_send(&self) -> bool {
        let progress = &self.progress;
        progress.expansion.is_none() && !progress.stops.any() && !progress.all_sent && progress.pacing.room() > 0
    }

    /// The invocations after a node.
    fn after(&self, node: Option<&str>) -> Range<(Uuid, String)> {
        let range = Range::prefix((self.id,));
        match node {
            Some(node) => range.after((self.id, node)),
            None => range,
        }
    }

    fn state(&self) -> CommandState {
        let progress = &self.progress;
        if progress.expansion.is_some() || !progress.counts.all_ended() {
            return under_way(&progress.counts, progress.stops.cancelled || progress.stops.rate_exceeded);
        }
        if progress.stops.rate_exceeded {
            return CommandState::RateExceeded;
        }
        match progress.counts.total() {
            0 => CommandState::NoInstancesInTag,
            _ => roll_up(&progress.counts, progress.pacing.max_errors),
        }
    }

    /// Sees to it that the timer is due no later than there is something to do. One that is due earlier stays: it finds nothing
    /// to do and is set anew, which costs less than moving it with each report.
    fn set_timer(&mut self) -> Result<()> {
        let id = self.id.to_string();
        let progress = &self.progress;
        let wanted = if progress.state.is_terminal() {
            None
        } else if progress.expansion.is_some() || progress.sweep.is_some() || self.may_send() {
            Some(self.now)
        } else if progress.stops.delivery_passed {
            Some(progress.expires_millis)
        } else {
            let deliver_before = progress.deliver_before_millis;
            Some(progress.ramp_due_millis.map_or(deliver_before, |due| due.min(deliver_before)))
        };
        match (progress.timer_millis, wanted) {
            (Some(set), Some(wanted)) if set <= wanted => return Ok(()),
            (None, None) => return Ok(()),
            (Some(set), _) => self.tx.cancel_timer(set, TIMER, self.scope, &id)?,
            (None, Some(_)) => {}
        }
        if let Some(wanted) = wanted {
            self.tx.at(wanted, TIMER, self.scope, &id)?;
        }
        self.progress.timer_millis = wanted;
        Ok(())
    }
}
