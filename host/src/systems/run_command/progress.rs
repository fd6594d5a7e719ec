//! Moving a command on: sending it to nodes, ending what is to end, and saying where it is.
//!
//! Everything that changes a command (its start, a report, a cancellation, a timer) changes what it is about in a [`Moving`] and
//! then calls [`Moving::finish`], which sends what may be sent now and stores the progress. What does not fit into one transaction
//! is left to the reconciler by a timer that is due at once.
//!
//! Invariants: the counts and places are those of the invocations as they are stored; an offer lies in a mailbox exactly while its
//! invocation says so; there is a timer as long as the command has not ended.

use uuid::Uuid;

use super::pacing::Offer;
use super::records::{
    INVOCATIONS, INVOCATIONS_RETURNED, InvocationRecord, OPEN, OpenRecord, PROGRESS, ProgressRecord, Sweep,
};
use super::roll_up::{roll_up, under_way};
use super::state::{CommandState, InvocationState};
use crate::gateway::{self, Mail};
use crate::operation::Result;
use crate::store::{Range, RegionScope, Tx, at_once};
use crate::systems::automation;
use crate::systems::nodes::{self, NodeRecord};

/// The kind of a command's timer; its id is the command's.
pub const TIMER: &str = "run-command";

/// Invocations that one transaction creates, and that it sends or ends. To create and send one takes up to fifteen reads and rows,
/// so that all stay below the 2,000 operations of a transaction.
pub const PIECE: usize = 120;

/// Invocations of an account and region that have not ended, of all commands together. A command that would make them more is
/// not sent. So many are five commands to as many nodes as a region may have; each has a row of its own and five of indexes.
pub const OPEN_INVOCATIONS: u64 = 100_000;

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
    /// Invocations that may still be sent or ended in this transaction.
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
        Self { tx, scope, id, progress, now, budget: PIECE, open }
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

    /// Adds an invocation. Who adds many counts them.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn add(&mut self, node: &str, invocation: &InvocationRecord) -> Result<()> {
        self.progress.counts.add(invocation.state);
        self.store(node, invocation).await
    }

    /// Stores an invocation whose state is as it was.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn store(&mut self, node: &str, invocation: &InvocationRecord) -> Result<()> {
        let key = self.key(node);
        Ok(self.tx.put(&INVOCATIONS, self.scope, &key, invocation).await?)
    }

    /// Gives an invocation its next state, where that may follow; whether it did. It has to be stored after that.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn turn(&mut self, node: &str, invocation: &mut InvocationRecord, next: InvocationState) -> Result<bool> {
        if !invocation.state.may_become(next) {
            return Ok(false);
        }
        self.spend();
        self.progress.counts.change(invocation.state, next);
        invocation.state = next;
        if next.is_terminal() {
            self.move_offer(node, invocation, Offer::Over).await?;
        } else if !next.is_undelivered() {
            self.move_offer(node, invocation, Offer::Taken).await?;
        }
        Ok(true)
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
        if !self.turn(node, invocation, next).await? {
            return Ok(false);
        }
        if next == InvocationState::Cancelling {
            self.tell_to_stop(node, invocation).await?;
        }
        self.store(node, invocation).await?;
        Ok(true)
    }

    /// The node is offline or takes no more: the invocation leaves its place to others until the node comes back.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn pass_over(&mut self, node: &str, invocation: &mut InvocationRecord) -> Result<()> {
        self.move_offer(node, invocation, Offer::PassedOver).await?;
        if !self.become_state(node, invocation, InvocationState::Delayed).await? {
            self.spend();
            self.store(node, invocation).await?;
        }
        Ok(())
    }

    /// The node of an invocation that was passed over is back: it gets the next place.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn give_back(&mut self, node: &str, invocation: &mut InvocationRecord) -> Result<()> {
        self.move_offer(node, invocation, Offer::Returned).await?;
        self.store(node, invocation).await
    }

    /// Sends the node the message that it is to stop, if it was not sent yet. One that was deregistered, or whose mailbox is full,
    /// is not told.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn tell_to_stop(&mut self, node: &str, invocation: &mut InvocationRecord) -> Result<()> {
        if invocation.cancel_mail.is_none() && nodes::node(self.tx, self.scope, node).await?.is_some() {
            let mail = Mail::Cancel { command_id: self.id.to_string() };
            invocation.cancel_mail = gateway::send(self.tx, self.scope, node, mail).await?;
        }
        Ok(())
    }

    /// Moves the offer, and takes it out of the mailbox where it leaves it.
    async fn move_offer(&mut self, node: &str, invocation: &mut InvocationRecord, to: Offer) -> Result<()> {
        let from = std::mem::replace(&mut invocation.offer, to);
        self.progress.pacing.moved(from, to, self.now);
        let returned = |offer| u32::from(offer == Offer::Returned);
        self.progress.returned = (self.progress.returned + returned(to)).saturating_sub(returned(from));
        match from {
            Offer::Out { mail_id, .. } => gateway::withdraw(self.tx, self.scope, node, mail_id).await,
            _ => Ok(()),
        }
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
        self.count_open().await?;
        let state = self.state();
        if state.is_terminal()
            && !self.progress.state.is_terminal()
            && let Some(execution) = self.progress.awaited_by
        {
            automation::look_again(self.tx, self.scope, execution, self.now)?;
        }
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
        stops.terminated |= self.progress.pacing.exceeded(self.progress.counts.errors());
        stops.delivery_passed |= self.now >= self.progress.deliver_before_millis;
        stops.expired |= self.now >= self.progress.expires_millis;
        if *stops != before {
            self.progress.sweep = Some(Sweep::default());
        }
        if self.progress.pacing.gives_up_millis().is_some_and(|at| at <= self.now) {
            self.progress.pacing.give_up();
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
            } else if invocation.state == InvocationState::Cancelling && invocation.cancel_mail.is_none() {
                // Its mailbox was full the last time.
                self.tell_to_stop(&node, &mut invocation).await?;
                self.store(&node, &invocation).await?;
            }
        }
        Ok(())
    }

    /// Sends it to the next nodes, as many as the pacing allows and this transaction can: first to those that were passed over.
    async fn send(&mut self) -> Result<()> {
        while self.may_send() && self.budget > 0 {
            let room = (self.progress.pacing.room() as usize).min(self.budget);
            let rows = match self.progress.returned {
                0 => self.next_in_turn(room).await?,
                _ => {
                    let range = Range::all().from(self.id).through(self.id);
                    self.tx.scan_index(&INVOCATIONS, &INVOCATIONS_RETURNED, self.scope, range, room).await?.rows
                }
            };
            if rows.is_empty() {
                self.spend();
            }
            nodes::fetch(self.tx, self.scope, rows.iter().map(|((_, node), _)| node.as_str())).await?;
            let mut turns = Vec::with_capacity(rows.len());
            for ((_, node), invocation) in rows {
                // One that was cancelled by itself has no turn.
                if matches!(invocation.offer, Offer::Waiting | Offer::Returned) {
                    let found = nodes::node(self.tx, self.scope, &node).await?;
                    turns.push((node, found, invocation));
                } else {
                    self.spend();
                }
            }
            let online = turns.iter().filter(|(_, found, _)| found.as_ref().is_some_and(|found| found.online));
            self.tx.fetch_mailboxes(self.scope, online.map(|(node, ..)| node.as_str())).await?;
            // There is room for all of them, since no more were looked at.
            for (node, found, mut invocation) in turns {
                self.offer(&node, found, &mut invocation).await?;
            }
        }
        Ok(())
    }

    /// The next invocations that had no turn yet.
    async fn next_in_turn(&mut self, limit: usize) -> Result<Vec<((Uuid, String), InvocationRecord)>> {
        let range = self.after(self.progress.sent_through.as_deref());
        let page = self.tx.scan(&INVOCATIONS, self.scope, range, limit).await?;
        self.progress.all_sent = page.next.is_none();
        if let Some(((_, last), _)) = page.rows.last() {
            self.progress.sent_through = Some(last.clone());
        }
        Ok(page.rows)
    }

    /// Puts the command into the node's mailbox, if the node is there to take it.
    async fn offer(&mut self, node: &str, found: Option<NodeRecord>, invocation: &mut InvocationRecord) -> Result<()> {
        match found {
            Some(found) if found.online => {}
            Some(_) => return self.pass_over(node, invocation).await,
            None => return self.undeliverable(node, invocation, "The node was deregistered.").await,
        }
        let mail = Mail::Offer { command_id: self.id.to_string() };
        let Some(mail_id) = gateway::send(self.tx, self.scope, node, mail).await? else {
            return self
                .undeliverable(node, invocation, "Too many messages wait for the node, which does not take them.")
                .await;
        };
        let wave = self.progress.pacing.wave;
        self.spend();
        self.move_offer(node, invocation, Offer::Out { mail_id, wave }).await?;
        self.store(node, invocation).await
    }

    async fn undeliverable(&mut self, node: &str, invocation: &mut InvocationRecord, why: &str) -> Result<()> {
        why.clone_into(&mut invocation.message);
        self.become_state(node, invocation, InvocationState::Undeliverable).await?;
        Ok(())
    }

    fn spend(&mut self) {
        self.budget = self.budget.saturating_sub(1);
    }

    /// Whether there is something to send, and room for it.
    fn may_send(&self) -> bool {
        self.has_more() && self.progress.pacing.room() > 0
    }

    /// Whether there is something to send once there is room.
    fn has_more(&self) -> bool {
        let progress = &self.progress;
        progress.expansion.is_none() && !progress.stops.any() && (!progress.all_sent || progress.returned > 0)
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
            Some(at_once(self.now))
        } else if progress.stops.delivery_passed {
            Some(progress.expires_millis)
        } else {
            let ramp = progress.pacing.gives_up_millis().filter(|_| self.has_more());
            Some(ramp.map_or(progress.deliver_before_millis, |at| at.min(progress.deliver_before_millis)))
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
