//! Mail, from a node's mailbox to its agent.

use axum::extract::ws::{Message, WebSocket};
use muster_env::{Failpoint, reached};
use muster_protocol::{BUSY, Cancel, ToAgent, ToHost, encode};

use super::connect::{End, send};
use super::links::Link;
use super::mail::{Mail, withdraw};
use super::{Parts, session};
use crate::operation::Result;
use crate::store::{Tx, View};
use crate::systems::{nodes, run_command};

/// Offers that a node has not yet accepted: what the host may have in flight to one that accepts nothing.
const OFFERS_AT_ONCE: usize = 8;

/// How far the delivery of a node's mail has come on one connection.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    /// The last mail that was sent or thrown away.
    after_id: u64,
    /// What was sent and not yet answered.
    sent: Vec<Mail>,
    /// What of that which was delayed may be asked for now.
    delayed: Delayed,
    /// Whether the node has said that it takes no more works for now.
    busy: bool,
    /// Whether the last look ended because the node has as many offers as it may.
    full: bool,
}

/// How much of what was delayed while the node was offline, or busy, is asked for once the mailbox is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Delayed {
    /// All of it, a piece at a time: the node has just connected.
    #[default]
    All,
    /// So many commands: as many as a busy node has ended.
    Some(usize),
}

impl Delayed {
    const NOTHING: Self = Self::Some(0);
}

/// What is next in the mailbox.
enum Next {
    /// Nothing.
    Empty,
    /// Something perhaps, but the node has as many offers as it may.
    Full,
    /// The node is gone, and its mail with it.
    NoNode,
    /// The node has connected anew, here or at another host.
    Replaced,
    /// The node is offline for everyone: this host was taken for dead, and has not found out.
    Offline,
    /// Nobody wants this any more.
    Unwanted(u64),
    /// This.
    Send(u64, Mail, ToAgent),
}

impl Delivery {
    /// Sends what waits, as far as the node may have it.
    pub async fn deliver(
        &mut self,
        parts: &Parts,
        socket: &mut WebSocket,
        link: &Link,
    ) -> std::result::Result<(), End> {
        let failed = |error| End::failed(&error);
        loop {
            if link.is_ending() {
                return Err(End::Leaving);
            }
            match self.next(parts, link).await.map_err(failed)? {
                Next::Full => {
                    self.full = true;
                    return Ok(());
                }
                Next::Empty if self.delayed == Delayed::NOTHING => {
                    self.full = false;
                    return Ok(());
                }
                Next::Empty => self.ask_for_delayed(parts, link).await.map_err(failed)?,
                Next::NoNode => return Err(End::unknown_node()),
                Next::Replaced => return Err(session::replaced()),
                Next::Offline => return Err(End::Leaving),
                Next::Unwanted(id) => {
                    self.after_id = id;
                    discard(parts, link, id).await.map_err(failed)?;
                }
                Next::Send(id, mail, message) => {
                    self.after_id = id;
                    let text = match encode(&message) {
                        Ok(text) => text,
                        Err(why) => {
                            refuse(parts, link, id, &mail, why).await.map_err(failed)?;
                            continue;
                        }
                    };
                    reached(before(&mail));
                    send(socket, Message::text(text)).await?;
                    if matches!(mail, Mail::Offer { .. }) {
                        reached(Failpoint::HostAfterOffer);
                    }
                    self.sent.push(mail);
                }
            }
        }
    }

    /// A busy node may take one more: it has ended one, or said for a while that it is alive. What was asked for before may have
    /// found no room in its command, or an answer may have come after all ends.
    pub fn ask_for_one(&mut self) {
        if let (true, Delayed::Some(count)) = (self.busy, &mut self.delayed) {
            *count += 1;
        }
    }

    /// Whether there may be something to deliver that nothing new would wake the connection for.
    pub fn holds_back(&self) -> bool {
        self.full || self.delayed != Delayed::NOTHING
    }

    /// What the message, which is stored, says of what was sent.
    pub fn take(&mut self, message: &ToHost) {
        match message {
            ToHost::Accepted { work } => self.answered(work),
            ToHost::Rejected { work, code, .. } if code == BUSY => self.busy(work),
            ToHost::Rejected { work, .. } => self.ended(work),
            ToHost::Finished(report) => self.ended(&report.work),
            _ => {}
        }
    }

    /// The node has the work, or refused it: its offer is answered.
    fn answered(&mut self, command_id: &str) {
        self.sent.retain(|mail| !matches!(mail, Mail::Offer { command_id: sent } if sent == command_id));
    }

    /// The work has ended: nothing of it waits for an answer, and a node that was busy takes another.
    fn ended(&mut self, command_id: &str) {
        self.sent.retain(|mail| mail.command_id() != command_id);
        self.ask_for_one();
    }

    /// The node does not take the work now.
    fn busy(&mut self, command_id: &str) {
        self.answered(command_id);
        self.busy = true;
        self.delayed = Delayed::NOTHING;
    }

    /// The works that were offered and not yet answered.
    pub fn offered(&self) -> impl Iterator<Item = &str> {
        self.sent.iter().filter(|mail| matches!(mail, Mail::Offer { .. })).map(Mail::command_id)
    }

    async fn ask_for_delayed(&mut self, parts: &Parts, link: &Link) -> Result<()> {
        let limit = match self.delayed {
            Delayed::All => run_command::RETURNED_AT_ONCE,
            Delayed::Some(count) => count.min(run_command::RETURNED_AT_ONCE),
        };
        let more = run_command::node_returned(&parts.host, &link.scope, &link.node_id, limit).await?;
        self.busy &= more;
        self.delayed = match self.delayed {
            _ if !more => Delayed::NOTHING,
            Delayed::All => Delayed::All,
            Delayed::Some(count) => Delayed::Some(count - limit),
        };
        Ok(())
    }

    fn offers(&self) -> usize {
        self.offered().count()
    }

    async fn next(&self, parts: &Parts, link: &Link) -> Result<Next> {
        let Link { scope, node_id, .. } = link;
        let now = parts.host.env.now_millis();
        parts
            .host
            .store
            .read(async |view: &View| {
                let Some(node) = nodes::node(view, scope, node_id).await? else { return Ok(Next::NoNode) };
                if !nodes::is_current(&node, link.number()) {
                    return Ok(if node.connection > link.number() { Next::Replaced } else { Next::Offline });
                }
                if self.offers() >= OFFERS_AT_ONCE {
                    return Ok(Next::Full);
                }
                let waiting = view.mail_after(scope, node_id, self.after_id, 1).await?;
                let Some(first) = waiting.first() else { return Ok(Next::Empty) };
                let mail: Mail = first.message()?;
                let message = match &mail {
                    Mail::Offer { command_id } => run_command::work_for(view, scope, command_id, node_id, now)
                        .await?
                        .map(|work| ToAgent::Offer(Box::new(work))),
                    Mail::Cancel { command_id } => Some(ToAgent::Cancel(Cancel { work: command_id.clone() })),
                };
                Ok(match message {
                    Some(message) => Next::Send(first.id, mail, message),
                    None => Next::Unwanted(first.id),
                })
            })
            .await
    }
}

async fn discard(parts: &Parts, link: &Link, id: u64) -> Result<()> {
    parts.host.store.transact(async |tx: &mut Tx| withdraw(tx, &link.scope, &link.node_id, id).await).await
}

/// Ends a work that no frame holds, as the node would: it can never be done.
async fn refuse(parts: &Parts, link: &Link, id: u64, mail: &Mail, why: String) -> Result<()> {
    let (work, code, now) = (mail.command_id().to_owned(), "invalid".to_owned(), parts.host.env.now_millis());
    let refusal = [ToHost::Rejected { work, code, message: why }];
    parts
        .host
        .store
        .transact(async |tx: &mut Tx| {
            run_command::reported(tx, &link.scope, &link.node_id, &refusal, now).await?;
            withdraw(tx, &link.scope, &link.node_id, id).await
        })
        .await
}

/// The point that a test may stop the host at before it sends the mail.
fn before(mail: &Mail) -> Failpoint {
    match mail {
        Mail::Offer { .. } => Failpoint::HostBeforeOffer,
        Mail::Cancel { .. } => Failpoint::HostCancelStored,
    }
}
