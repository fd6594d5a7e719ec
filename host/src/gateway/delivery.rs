//! Mail, from a node's mailbox to its agent.

use axum::extract::ws::{Message, WebSocket};
use muster_env::{Failpoint, reached};
use muster_protocol::{Cancel, ToAgent, ToHost, encode};

use super::connect::{End, send};
use super::links::Link;
use super::mail::Mail;
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
    /// What was sent and still lies in the mailbox.
    sent: Vec<(u64, Mail)>,
    /// Whether the last look ended because the node has as many offers as it may have.
    full: bool,
}

/// What is next in the mailbox.
enum Next {
    /// Nothing.
    Empty,
    /// The node is gone, and its mail with it.
    NoNode,
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
        self.full = true;
        if self.offers() >= OFFERS_AT_ONCE && matches!(self.next(parts, link).await.map_err(failed)?, Next::NoNode) {
            return Err(End::unknown_node());
        }
        while self.offers() < OFFERS_AT_ONCE {
            if link.is_replaced() {
                return Err(session::replaced());
            }
            match self.next(parts, link).await.map_err(failed)? {
                Next::Empty => {
                    self.full = false;
                    break;
                }
                Next::NoNode => return Err(End::unknown_node()),
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
                    self.sent.push((id, mail));
                }
            }
        }
        Ok(())
    }

    /// Whether mail may wait that there was no room for; what is new wakes the connection by itself.
    pub fn holds_back(&self) -> bool {
        self.full
    }

    /// The mail that is done with once these messages are stored: an offer that was accepted, all of a command that has ended.
    pub fn settled_by(&self, messages: &[ToHost]) -> Vec<u64> {
        let settles = |message: &ToHost, mail: &Mail| match message {
            ToHost::Accepted { work } => work == mail.command_id() && matches!(mail, Mail::Offer { .. }),
            ToHost::Rejected { work, .. } => work == mail.command_id(),
            ToHost::Finished(report) => report.work == mail.command_id(),
            _ => false,
        };
        let settled = |mail: &Mail| messages.iter().any(|message| settles(message, mail));
        self.sent.iter().filter(|(_, mail)| settled(mail)).map(|(id, _)| *id).collect()
    }

    /// This mail no longer lies in the mailbox.
    pub fn forget(&mut self, ids: &[u64]) {
        self.sent.retain(|(id, _)| !ids.contains(id));
    }

    fn offers(&self) -> usize {
        self.sent.iter().filter(|(_, mail)| matches!(mail, Mail::Offer { .. })).count()
    }

    async fn next(&self, parts: &Parts, link: &Link) -> Result<Next> {
        let Link { scope, node_id, .. } = link;
        let now = parts.host.env.now_millis();
        parts
            .host
            .store
            .read(async |view: &View| {
                if nodes::node(view, scope, node_id).await?.is_none() {
                    return Ok(Next::NoNode);
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
    let store = &parts.host.store;
    store.transact(async |tx: &mut Tx| Ok(tx.discard_mail(&link.scope, &link.node_id, id).await?)).await?;
    Ok(())
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
            tx.discard_mail(&link.scope, &link.node_id, id).await?;
            Ok(())
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
