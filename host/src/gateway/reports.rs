//! What an agent tells of its work.

use axum::extract::ws::WebSocket;
use muster_env::{Failpoint, reached};
use muster_protocol::{ToAgent, ToHost};

use super::Parts;
use super::connect::{End, say};
use super::delivery::Delivery;
use super::links::Link;
use crate::operation::Result;
use crate::systems::run_command;

/// The type of [`ToAgent::Offer`] on the wire.
const OFFER: &str = "offer";

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
            delivery.answered(&work);
        }
        ToHost::Rejected { work, code, .. } if code == "busy" => {
            run_command::busy(host, scope, node_id, &work).await?;
            delivery.busy(&work);
        }
        ToHost::Rejected { work, code, message } => {
            run_command::rejected(host, scope, node_id, &work, &code, &message).await?;
            delivery.ended(&work);
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
            delivery.ended(&work);
            return Ok(Some(ToAgent::Acknowledged { work, step: None }));
        }
        ToHost::Unknown { name } => {
            tracing::warn!(node = node_id, name, "an agent does not know a message");
            if name == OFFER {
                // It does not say which it was; an agent that does not know one offer knows none.
                for work in delivery.offered() {
                    let message = "The node's agent does not know offers of work: it is older or newer than the host.";
                    run_command::rejected(host, scope, node_id, &work, "invalid", message).await?;
                    delivery.answered(&work);
                }
            }
        }
        ToHost::Heartbeat | ToHost::Hello { .. } | ToHost::Proof { .. } => {}
    }
    Ok(None)
}
