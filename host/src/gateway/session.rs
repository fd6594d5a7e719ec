//! A connection after its welcome: mail goes out, reports come in, silence ends it.

use std::time::Duration;

use axum::extract::ws::WebSocket;
use futures_util::FutureExt as _;
use muster_protocol::{FRAME_BYTES, ToAgent, ToHost};
use tokio::time::{Instant, timeout_at};

use super::connect::{End, receive, say};
use super::delivery::Delivery;
use super::links::Link;
use super::{MOVE_WITHIN, Parts, SILENCE_SECONDS, reports};
use crate::systems::nodes;

/// Serves the connection until it ends, and makes the node offline.
pub(super) async fn serve(parts: &Parts, socket: &mut WebSocket, link: &Link) -> End {
    let end = exchange(parts, socket, link).await;
    Box::pin(over(parts, link)).await;
    end
}

/// The connection has ended, whatever is still to be said on it.
pub(super) async fn over(parts: &Parts, link: &Link) {
    parts.links.close(link);
    // The next connection, or a look once a minute, sets right what is not stored.
    if parts.host.member.is_cut_off() {
        return;
    }
    let last_ping = link.last_ping();
    if let Err(error) = nodes::disconnected(&parts.host, &link.scope, &link.node_id, link.number(), last_ping).await {
        tracing::error!(%error, node = link.node_id, "that a node is offline could not be stored");
    }
}

pub(super) fn replaced() -> End {
    End::Refused("replaced", "The node has connected anew.".to_owned())
}

async fn exchange(parts: &Parts, socket: &mut WebSocket, link: &Link) -> End {
    let silence = Duration::from_secs(SILENCE_SECONDS);
    let mut heard = Instant::now();
    let mut delivery = Delivery::default();
    // The first look finds what waited while the node was away. The large futures of work are made when there is some and
    // not kept while the connection idles.
    if let Err(end) = Box::pin(delivery.deliver(parts, socket, link)).await {
        return end;
    }
    loop {
        let message = tokio::select! {
            received = timeout_at(heard + silence, receive(socket)) => match received {
                Ok(Ok(message)) => Some(message),
                Ok(Err(end)) => return end,
                Err(_) => return End::Protocol("nothing was heard for too long".to_owned()),
            },
            () = link.woken.notified() => None,
        };
        let done = match message {
            None if link.is_ending() => return End::Leaving,
            None => Box::pin(woken(parts, socket, link, &mut delivery)).await,
            Some(message) => {
                heard = Instant::now();
                link.ping(parts.host.env.now_millis());
                match message {
                    ToHost::Heartbeat => {
                        delivery.ask_for_one();
                        if delivery.holds_back() {
                            Box::pin(delivery.deliver(parts, socket, link)).await
                        } else {
                            Ok(())
                        }
                    }
                    message => Box::pin(told(parts, socket, link, &mut delivery, message)).await,
                }
            }
        };
        if let Err(end) = done {
            return end;
        }
    }
}

/// Says what there is to say that was not heard for.
async fn woken(parts: &Parts, socket: &mut WebSocket, link: &Link, delivery: &mut Delivery) -> Result<(), End> {
    if let Some(within_seconds) = link.take_collect() {
        say(socket, &ToAgent::Collect { within_seconds }).await?;
    }
    if link.take_hosts() {
        say(socket, &ToAgent::Hosts { hosts: parts.hosts() }).await?;
    }
    if link.take_move() {
        let own = parts.host.member.url();
        let hosts = parts.hosts().into_iter().filter(|url| url != own).collect();
        let within_millis = u32::try_from(MOVE_WITHIN.as_millis()).unwrap_or(u32::MAX);
        say(socket, &ToAgent::Move { hosts, within_millis }).await?;
    }
    if link.take_look() { delivery.deliver(parts, socket, link).await } else { Ok(()) }
}

/// Takes a message, and those that have arrived behind it.
async fn told(
    parts: &Parts,
    socket: &mut WebSocket,
    link: &Link,
    delivery: &mut Delivery,
    first: ToHost,
) -> Result<(), End> {
    let mut bytes = reports::text_bytes(&first);
    let mut messages = vec![first];
    let mut end = None;
    while messages.len() < reports::TOGETHER && bytes < FRAME_BYTES && end.is_none() {
        match receive(socket).now_or_never() {
            Some(Ok(message)) => {
                bytes += reports::text_bytes(&message);
                messages.push(message);
            }
            Some(Err(over)) => end = Some(over),
            None => break,
        }
    }
    // What was said before the connection ended counts.
    let taken = reports::take(parts, socket, link, delivery, messages).await;
    end.map_or(taken, Err)
}
