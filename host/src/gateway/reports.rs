//! What an agent tells of its work.
//!
//! Agents say several things in a row: that a work is accepted, that its step began and ended, that all of it has ended. What has
//! arrived by the time that it is looked at is stored in one transaction, so that a busy host waits less often for its disk.

use axum::extract::ws::WebSocket;
use muster_env::{Failpoint, reached};
use muster_protocol::{ToAgent, ToHost};

use super::Parts;
use super::connect::{End, say};
use super::delivery::Delivery;
use super::links::Link;
use crate::operation::Result;
use crate::store::Tx;
use crate::systems::run_command;

/// Messages that are stored together. The largest have 32,000 characters of output, so that all stay within a transaction.
pub(super) const TOGETHER: usize = 16;

/// Takes messages in their order; what the agent has to know is stored is acknowledged once it is.
pub(super) async fn take(
    parts: &Parts,
    socket: &mut WebSocket,
    link: &Link,
    delivery: &mut Delivery,
    messages: &[ToHost],
) -> std::result::Result<(), End> {
    if messages.iter().any(|message| matches!(message, ToHost::Hello { .. } | ToHost::Proof { .. })) {
        return Err(End::Protocol("the handshake is over".to_owned()));
    }
    for message in messages {
        if let ToHost::Unknown { name } = message {
            tracing::warn!(node = link.node_id, name, "an agent does not know a message");
        }
    }
    store(parts, link, delivery, messages).await.map_err(|error| End::failed(&error))?;
    for acknowledged in messages.iter().filter_map(acknowledgement) {
        say(socket, &acknowledged).await?;
    }
    // A node that has accepted or ended something may be given what was held back.
    if delivery.holds_back() { delivery.deliver(parts, socket, link).await } else { Ok(()) }
}

async fn store(parts: &Parts, link: &Link, delivery: &mut Delivery, messages: &[ToHost]) -> Result<()> {
    let Link { scope, node_id, .. } = link;
    let now = parts.host.env.now_millis();
    let settled = delivery.settled_by(messages);
    messages.iter().filter_map(before).for_each(reached);
    parts
        .host
        .store
        .transact(async |tx: &mut Tx| {
            run_command::reported(tx, scope, node_id, messages, now).await?;
            for id in &settled {
                tx.discard_mail(scope, node_id, *id).await?;
            }
            Ok(())
        })
        .await?;
    messages.iter().filter_map(after).for_each(reached);
    delivery.forget(&settled);
    Ok(())
}

/// What the agent is told once the message is stored, if anything.
fn acknowledgement(message: &ToHost) -> Option<ToAgent> {
    let (work, step) = match message {
        ToHost::StepFinished(report) => (&report.work, Some(report.step)),
        ToHost::Finished(report) => (&report.work, None),
        ToHost::Rejected { work, .. } => (work, None),
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
