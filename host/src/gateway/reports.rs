//! What an agent tells of its work.
//!
//! Agents say several things in a row: that a work is accepted, that its step began and ended, that all of it has ended. What has
//! arrived by the time that it is looked at is stored in one transaction, so that a busy host waits less often for its disk.

use axum::extract::ws::WebSocket;
use muster_env::{Failpoint, reached};
use muster_protocol::{BUSY, ToAgent, ToHost};

use super::Parts;
use super::connect::{End, say};
use super::delivery::Delivery;
use super::links::Link;
use crate::operation::Result;
use crate::store::Tx;
use crate::systems::{inventory, run_command};

/// Messages that are stored together. The largest have 32,000 characters of output, so that all stay within a transaction.
pub(super) const TOGETHER: usize = 16;

/// Characters of a message's name that are logged: all that there are have fewer.
const NAME_CHARS: usize = 64;

/// The type of [`ToAgent::Offer`] on the wire.
const OFFER: &str = "offer";

/// Takes messages in their order; what the agent has to know is stored is acknowledged once it is.
pub(super) async fn take(
    parts: &Parts,
    socket: &mut WebSocket,
    link: &Link,
    delivery: &mut Delivery,
    mut messages: Vec<ToHost>,
) -> std::result::Result<(), End> {
    if messages.iter().any(|message| matches!(message, ToHost::Hello { .. } | ToHost::Proof { .. })) {
        return Err(End::Protocol("the handshake is over".to_owned()));
    }
    let (said, mut knows_offers) = (messages.len(), true);
    for message in &messages {
        if let ToHost::Unknown { name } = message {
            let shown: String = name.chars().take(NAME_CHARS).collect();
            tracing::warn!(node = link.node_id, name = shown, "an agent does not know a message");
            knows_offers &= name != OFFER;
        }
    }
    if !knows_offers {
        // It does not say which it was; an agent that does not know one offer knows none.
        messages.extend(delivery.offered().map(refusal));
    }
    store(parts, link, &messages).await.map_err(|error| End::failed(&error))?;
    messages.iter().for_each(|message| delivery.take(message));
    for acknowledged in messages[..said].iter().filter_map(acknowledgement) {
        say(socket, &acknowledged).await?;
    }
    // A node that has accepted or ended something may be given what was held back.
    if delivery.holds_back() { delivery.deliver(parts, socket, link).await } else { Ok(()) }
}

async fn store(parts: &Parts, link: &Link, messages: &[ToHost]) -> Result<()> {
    let Link { scope, node_id, .. } = link;
    let now = parts.host.env.now_millis();
    messages.iter().filter_map(before).for_each(reached);
    parts
        .host
        .store
        .transact(async |tx: &mut Tx| run_command::reported(tx, scope, node_id, messages, now).await)
        .await?;
    for message in messages {
        if let ToHost::CollectionEnded { failures } = message {
            inventory::collection_ended(&parts.host, scope, node_id, failures).await?;
        }
    }
    messages.iter().filter_map(after).for_each(reached);
    Ok(())
}

/// About how much of a node's own text a message carries.
pub(super) fn text_bytes(message: &ToHost) -> usize {
    match message {
        ToHost::Output(output) => output.text.len(),
        ToHost::StepFinished(report) => report.stdout.len() + report.stderr.len() + report.outputs.len(),
        ToHost::Finished(report) => report.message.len(),
        ToHost::Rejected { message, .. } => message.len(),
        ToHost::Unknown { name } => name.len(),
        ToHost::CollectionEnded { failures } => failures.iter().map(|failure| failure.message.len()).sum(),
        _ => 0,
    }
}

/// What an agent would say that cannot do the work.
fn refusal(work: &str) -> ToHost {
    let message = "The node's agent does not know offers of work: it is older or newer than the host.".to_owned();
    ToHost::Rejected { work: work.to_owned(), code: "invalid".to_owned(), message }
}

/// What the agent is told once the message is stored, if anything.
fn acknowledgement(message: &ToHost) -> Option<ToAgent> {
    let (work, step) = match message {
        ToHost::StepFinished(report) => (&report.work, Some(report.step)),
        ToHost::Finished(report) => (&report.work, None),
        ToHost::Rejected { work, code, .. } if code != BUSY => (work, None),
        _ => return None,
    };
    Some(ToAgent::Acknowledged { work: work.clone(), step })
}

/// The point that a test may stop the host at before it stores the message.
fn before(message: &ToHost) -> Option<Failpoint> {
    match message {
        ToHost::Accepted { .. } => Some(Failpoint::HostBeforeAccepted),
        ToHost::StepFinished(_) => Some(Failpoint::HostBeforeStepStored),
        ToHost::Finished(_) => Some(Failpoint::HostBeforeFinished),
        _ => None,
    }
}

/// The same after it.
fn after(message: &ToHost) -> Option<Failpoint> {
    match message {
        ToHost::Accepted { .. } => Some(Failpoint::HostAfterAccepted),
        ToHost::StepFinished(_) => Some(Failpoint::HostAfterStepStored),
        ToHost::Finished(_) => Some(Failpoint::HostAfterFinished),
        _ => None,
    }
}
