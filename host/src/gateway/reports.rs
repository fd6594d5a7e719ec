//! What an agent tells of its work.

use axum::extract::ws::WebSocket;
use muster_env::{Failpoint, reached};
use muster_protocol::{ToAgent, ToHost};

use super::Parts;
use super::connect::{End, say};
use super::delivery::Delivery;
use super::links::Link;
use super::mail::Mail;
use crate::operation::Result;
use crate::systems::run_command;

/// Takes a message; what the agent has to know is stored is acknowledged once it is.
pub(super) async fn take(
    parts: &Parts,
    socket: &mut WebSocket,
    link: &Link,
    delivery: &mut Delivery,
    message: ToHost,
) -> std::result::Result<(), End> {
    if matches!(message, ToHost::Hello { .. } | ToHost::Proof { .. }) {
        return Err(End::Protocol("the handshake is over".to_owned()));
    }
    let acknowledged = store(parts, link, delivery, message).await.map_err(|error| End::failed(&error))?;
    if let Some(acknowledged) = acknowledged {
        say(socket, &acknowledged).await?;
    }
    // A node that has accepted or ended something may be given more.
    delivery.deliver(parts, socket, link).await
}

/// Stores what the message says; the acknowledgement of what it says, if it is to have one.
async fn store(parts: &Parts, link: &Link, delivery: &mut Delivery, message: ToHost) -> Result<Option<ToAgent>> {
    let Link { scope, node_id, .. } = link;
    let host = &parts.host;
    match message {
        ToHost::Accepted { work } => {
            reached(Failpoint::HostBeforeAccepted);
            run_command::accepted(host, scope, node_id, &work).await?;
            reached(Failpoint::HostAfterAccepted);
            delivery.settle(parts, link, &work, |mail| matches!(mail, Mail::Offer { .. })).await?;
        }
        ToHost::Rejected { work, code, message } => {
            run_command::rejected(host, scope, node_id, &work, &code, &message).await?;
            delivery.settle(parts, link, &work, |_| true).await?;
            return Ok(Some(ToAgent::Acknowledged { work, step: None }));
        }
        ToHost::StepStarted { work, step, at } => {
            run_command::step_started(host, scope, node_id, &work, step, at).await?;
        }
        ToHost::Output(output) => run_command::output(host, scope, node_id, &output).await?,
        ToHost::StepFinished(report) => {
            let acknowledged = ToAgent::Acknowledged { work: report.work.clone(), step: Some(report.step) };
            reached(Failpoint::HostBeforeStepStored);
            run_command::step_finished(host, scope, node_id, &report).await?;
            reached(Failpoint::HostAfterStepStored);
            return Ok(Some(acknowledged));
        }
        ToHost::Finished(report) => {
            let work = report.work.clone();
            reached(Failpoint::HostBeforeFinished);
            run_command::finished(host, scope, node_id, &report).await?;
            reached(Failpoint::HostAfterFinished);
            delivery.settle(parts, link, &work, |_| true).await?;
            return Ok(Some(ToAgent::Acknowledged { work, step: None }));
        }
        ToHost::Unknown { name } => tracing::warn!(node = node_id, name, "an agent does not know a message"),
        ToHost::Heartbeat | ToHost::Hello { .. } | ToHost::Proof { .. } => {}
    }
    Ok(None)
}
