//! `GET /_muster/agent/connect`: the control socket, from the upgrade to the proof of who the node is.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::{RequestExt, response::IntoResponse};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use muster_protocol::{
    FRAME_BYTES, Frame, Machine, ToAgent, ToHost, VERSION_HIGHEST, VERSION_LOWEST, decode, encode, signed,
};
use tokio::time::timeout;

use super::links::Link;
use super::{Gateway, HEARTBEAT_SECONDS, Parts, problem, session, source};
use crate::store::RegionScope;
use crate::systems::nodes::{self, Connected};

/// How long a node may take to prove who it is.
const HANDSHAKE_TIME: Duration = Duration::from_secs(10);
/// How long a frame may take to leave: an agent that reads nothing for that long is gone.
const SEND_TIME: Duration = Duration::from_secs(20);
/// What a connection reads at a time. The default of 128 KiB would be most of its memory.
const READ_BYTES: usize = 4 * 1024;

/// Why a connection ends.
#[derive(Debug)]
pub(super) enum End {
    /// The agent went, or what it sent cannot be read; nothing is said.
    Gone,
    /// A message is the last one: [`ToAgent::Refused`] with this code and these words.
    Refused(&'static str, String),
    /// What came is not of the protocol.
    Protocol(String),
    /// This host does not go on with it; the agent connects again at once, to whichever host there is.
    Leaving,
}

impl End {
    /// The host failed, which its log tells; the agent comes back later.
    pub fn failed(error: &crate::operation::Error) -> Self {
        tracing::error!(%error, source = error.source.as_ref().map(tracing::field::display), "a connection failed");
        Self::Refused("busy", "The host failed. Try again later.".to_owned())
    }

    pub fn unknown_node() -> Self {
        Self::Refused("unknown-node", "There is no such node; it may have been deregistered.".to_owned())
    }
}

/// Opens the control socket.
pub(super) async fn connect(State(gateway): State<Gateway>, request: Request) -> Response {
    let source = source(request.extensions());
    let upgrade: WebSocketUpgrade = match request.extract().await {
        Ok(upgrade) => upgrade,
        Err(rejection) => return rejection.into_response(),
    };
    let Ok(permit) = Arc::clone(&gateway.0.connections).try_acquire_owned() else {
        return problem(StatusCode::SERVICE_UNAVAILABLE, "Busy", "The host has all the connections that it takes.");
    };
    if gateway.0.links.is_closing() {
        return problem(StatusCode::SERVICE_UNAVAILABLE, "Stopping", "The host stops. Connect to another.");
    }
    if gateway.0.host.member.is_cut_off() {
        let message = "The host does not reach its store. Connect to another.";
        return problem(StatusCode::SERVICE_UNAVAILABLE, "CutOff", message);
    }
    upgrade
        .read_buffer_size(READ_BYTES)
        .write_buffer_size(0)
        .max_frame_size(FRAME_BYTES)
        .max_message_size(FRAME_BYTES)
        .on_upgrade(async move |mut socket| {
            let _permit = permit;
            // What is needed once is not kept for as long as the connection lives.
            let end = match Box::pin(handshake(&gateway.0, &mut socket)).await {
                Ok(link) => session::serve(&gateway.0, &mut socket, &link).await,
                Err(end) => end,
            };
            tracing::debug!(?source, ?end, "a connection ends");
            Box::pin(say_why(socket, end)).await;
        })
}

async fn say_why(mut socket: WebSocket, end: End) {
    let close = |code, reason: String| Message::Close(Some(CloseFrame { code, reason: reason.into() }));
    // Who cannot be told that it is over notices.
    let _ = match end {
        End::Gone => Ok(()),
        End::Refused(code, message) => {
            match say(&mut socket, &ToAgent::Refused { code: code.to_owned(), message }).await {
                Ok(()) => send(&mut socket, close(close_code::NORMAL, code.to_owned())).await,
                Err(end) => Err(end),
            }
        }
        End::Leaving => send(&mut socket, close(close_code::AWAY, "connect anew".to_owned())).await,
        // A close frame carries 123 bytes.
        End::Protocol(reason) => {
            let reason = reason.chars().filter(char::is_ascii).take(120).collect();
            send(&mut socket, close(close_code::PROTOCOL, reason)).await
        }
    };
}

/// From the hello to the welcome. What is timed is what waits for the agent: from the proof on a connection is one that has to be
/// ended in order, which dropping it would not do.
async fn handshake(parts: &Parts, socket: &mut WebSocket) -> std::result::Result<Arc<Link>, End> {
    let late = |_| End::Protocol("the handshake took too long".to_owned());
    let proven = timeout(HANDSHAKE_TIME, prove(parts, socket)).await.map_err(late)??;
    welcome(parts, socket, proven).await
}

/// A node that is who it says it is.
struct Proven {
    scope: RegionScope,
    node_id: String,
    machine: Machine,
}

/// From the hello to the proof.
async fn prove(parts: &Parts, socket: &mut WebSocket) -> std::result::Result<Proven, End> {
    let ToHost::Hello { lowest, highest, node_id, machine } = receive(socket).await? else {
        return Err(End::Protocol("the first message is hello".to_owned()));
    };
    let version = highest.min(VERSION_HIGHEST);
    if version < lowest.max(VERSION_LOWEST) {
        let message = format!(
            "The agent speaks versions {lowest} to {highest} of the protocol, the host {VERSION_LOWEST} to {VERSION_HIGHEST}."
        );
        return Err(End::Refused("version", message));
    }
    let known = nodes::key_of(&parts.host, &node_id).await.map_err(|error| End::failed(&error))?;
    let Some((scope, public_key)) = known else { return Err(End::unknown_node()) };
    let nonce = STANDARD.encode(parts.host.env.bytes::<32>());
    say(socket, &ToAgent::Challenge { version, nonce: nonce.clone() }).await?;
    let ToHost::Proof { signature } = receive(socket).await? else {
        return Err(End::Protocol("the answer to a challenge is proof".to_owned()));
    };
    if !signed::verify(&public_key, &signed::challenge(&node_id, &nonce, version), &signature) {
        return Err(End::Refused("proof", "The signature is not that of the node's key.".to_owned()));
    }
    Ok(Proven { scope, node_id, machine })
}

/// The node is who it says it is: from here on it is online, and whatever ends the connection makes it offline.
async fn welcome(
    parts: &Parts,
    socket: &mut WebSocket,
    Proven { scope, node_id, machine }: Proven,
) -> std::result::Result<Arc<Link>, End> {
    let link = parts.links.open(scope, &node_id, parts.host.member.id(), parts.host.env.now_millis());
    let said = match nodes::connected(&parts.host, &link.scope, &node_id, link.on, &machine).await {
        Ok(Connected::Online(number)) => {
            link.has_number(number);
            say(socket, &ToAgent::Welcome { heartbeat_seconds: HEARTBEAT_SECONDS, hosts: parts.hosts() }).await
        }
        Ok(Connected::NoNode) => Err(End::unknown_node()),
        Err(error) => Err(End::failed(&error)),
    };
    match said {
        Ok(()) => Ok(link),
        Err(end) => {
            session::over(parts, &link).await;
            Err(end)
        }
    }
}

/// The next message. What is unknown here is answered and passed over.
pub(super) async fn receive(socket: &mut WebSocket) -> std::result::Result<ToHost, End> {
    loop {
        let text = match socket.recv().await {
            None | Some(Ok(Message::Close(_))) => return Err(End::Gone),
            Some(Err(error)) => return Err(End::Protocol(error.to_string())),
            // The library answers a ping.
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => continue,
            Some(Ok(Message::Binary(_))) => return Err(End::Protocol("a frame is text".to_owned())),
            Some(Ok(Message::Text(text))) => text,
        };
        match decode(text.as_str()) {
            Frame::Message(message) => return Ok(message),
            Frame::Unknown(name) => say(socket, &ToAgent::Unknown { name }).await?,
            Frame::Malformed(why) => return Err(End::Protocol(why)),
        }
    }
}

/// Sends a message that is small by its making.
pub(super) async fn say(socket: &mut WebSocket, message: &ToAgent) -> std::result::Result<(), End> {
    let text = encode(message).map_err(End::Protocol)?;
    send(socket, Message::text(text)).await
}

/// Sends a frame, to whoever takes it in time.
pub(super) async fn send(socket: &mut WebSocket, frame: Message) -> std::result::Result<(), End> {
    match timeout(SEND_TIME, socket.send(frame)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) => Err(End::Gone),
    }
}
