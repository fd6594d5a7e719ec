//! The control socket: one connection at a time, opened by the node, opened again whenever it ends, to whichever host answers.
//!
//! Invariants: nothing is sent before the node has proved who it is; every connection begins by saying again what the host
//! has not acknowledged; reading and writing never wait for each other; a host that says nothing is left, soon where there is
//! another; the agent waits between rounds through all hosts and not within one; what was heard is done to its end, though the
//! connection be lost meanwhile: half of it would be a work that nobody runs.

use std::collections::BTreeMap;
use std::time::Duration;

use ed25519_dalek::SigningKey;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use muster_protocol::{Frame, Machine, ToAgent, ToHost, decode, encode, malformed_offer};
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout, timeout_at};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_util::sync::CancellationToken;

use crate::collection::Asked;
use crate::host_url::{HostUrl, Stream};
use crate::hosts::Hosts;
use crate::log::LogError;
use crate::outbox::{Item, Report};
use crate::works::{Works, is_id};

mod open;
mod waits;

pub(crate) use waits::random;

use waits::{GOOD_AFTER, WELCOME_WITHIN, Waits, before_moving};

/// How long one frame may take to be sent.
const SEND_WITHIN: Duration = Duration::from_secs(30);
/// What is not acknowledged after so long is said again.
const REPEAT_AFTER: Duration = Duration::from_secs(60);
/// A host that is not heard for so long is asked for a sign of life, and given so long to give it, where there is another host. It is
/// cheap: the library answers a ping, and an idle fleet of ten thousand sends 1,250 in a second.
const QUIET: Duration = Duration::from_secs(8);
const ANSWER_WITHIN: Duration = Duration::from_secs(8);
/// The only host there is may be quiet for a heartbeat, and give its sign of life so much later than another.
const ANSWER_MARGIN: Duration = Duration::from_secs(10);
/// Characters of what is said of an offer that cannot be read: the reader's message may repeat much of it.
const REJECTED_CHARS: usize = 2_500;
/// The code of a refusal of a node that was never known, or is deregistered.
const UNKNOWN_NODE: &str = "unknown-node";

/// Who connects, and to whom.
pub(crate) struct Connection<'a> {
    pub works: &'a Works,
    pub hosts: &'a Hosts,
    pub node_id: &'a str,
    pub key: &'a SigningKey,
    pub machine: &'a Machine,
    pub connected: &'a watch::Sender<bool>,
    pub asked: &'a Asked,
}

type Socket = WebSocketStream<Stream>;

/// A connection to a host that has welcomed the node.
struct Opened {
    host: HostUrl,
    socket: Socket,
    heartbeat: Duration,
}

/// Why a connection ended.
enum Ended {
    /// The host refused it, and why.
    Refused {
        code: String,
        message: String,
    },
    /// It could not be made, or was lost.
    Lost(String),
    /// Nothing was heard for too long.
    Silent,
    /// The host asked the agent to go elsewhere.
    Moved,
    Log(LogError),
}

impl Ended {
    /// Of two hosts that were tried in one round, which one says when to try again: one that may come back soon, save that the node
    /// is unknown to all if it is unknown to the configured one.
    fn weight(&self) -> u8 {
        match self {
            Self::Refused { code, .. } if code == UNKNOWN_NODE => 3,
            Self::Refused { code, .. } if code == "busy" => 1,
            Self::Refused { .. } => 0,
            Self::Lost(_) | Self::Silent | Self::Moved => 2,
            Self::Log(_) => 4,
        }
    }

    fn tell(&self, host: &HostUrl) {
        match self {
            Self::Refused { code, message } => tracing::warn!(%host, code, "refused: {message}"),
            Self::Lost(why) => tracing::info!(%host, "not connected: {why}"),
            Self::Silent => tracing::warn!(%host, "not connected: the host said nothing for too long"),
            Self::Moved => tracing::info!(%host, "the host is about to stop"),
            // Its end is the agent's.
            Self::Log(_) => {}
        }
    }
}

impl From<LogError> for Ended {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl Connection<'_> {
    /// Keeps connected for as long as it is polled; ends only when the log fails.
    pub async fn keep(&self) -> LogError {
        let mut waits = Waits::default();
        loop {
            let (ended, was_good) = match self.round(waits.welcome).await {
                Ok(opened) => {
                    // Counted from here: an attempt that fails slowly is no connection.
                    let welcomed = Instant::now();
                    let host = opened.host.clone();
                    let ended = self.serve(opened).await;
                    ended.tell(&host);
                    let was_good = welcomed.elapsed() >= GOOD_AFTER;
                    // One that closes a good connection was started again, or is gone, which is seen at once.
                    if !(was_good && matches!(ended, Ended::Lost(_))) {
                        self.hosts.leave();
                    }
                    (ended, was_good)
                }
                Err(ended) => (ended, false),
            };
            self.works.outbox.disconnected();
            self.connected.send_replace(false);
            let wait = match ended {
                Ended::Log(error) => return error,
                ended => waits.after(&self.works.env, &ended, was_good, self.hosts.has_another()),
            };
            tokio::time::sleep(wait).await;
        }
    }

    /// Tries one host after the other, each for so long if it is not the only one.
    async fn round(&self, within: Duration) -> Result<Opened, Ended> {
        let hosts = self.hosts.round(&self.works.env);
        let within = if hosts.len() == 1 { WELCOME_WITHIN } else { within };
        let mut failed = Ended::Lost("no host is known".to_owned());
        for (tried, host) in hosts.into_iter().enumerate() {
            let late = |_| Ended::Lost("the host did not answer in time".to_owned());
            let mut ended = match timeout(within, self.open(&host)).await.map_err(late).flatten() {
                Ok((socket, heartbeat, told)) => {
                    self.hosts.welcomed(&host, told);
                    self.hosts.keep(&self.works.log).await?;
                    return Ok(Opened { host, socket, heartbeat });
                }
                Err(ended) => ended,
            };
            ended.tell(&host);
            let is_stranger = matches!(&ended, Ended::Refused { code, .. } if code == UNKNOWN_NODE);
            if is_stranger && self.hosts.forget(&host) {
                // Other hosts are at its address now, or the node is unknown to the configured one too.
                ended = Ended::Lost("the host does not know this node".to_owned());
            }
            if tried == 0 || ended.weight() > failed.weight() {
                failed = ended;
            }
        }
        Err(failed)
    }

    async fn serve(&self, Opened { host, socket, heartbeat }: Opened) -> Ended {
        tracing::info!(%host, node = self.node_id, "connected");
        let (sink, stream) = socket.split();
        self.works.connected();
        self.connected.send_replace(true);
        let (lost, ping) = (CancellationToken::new(), Notify::new());
        let read = self.read(stream, heartbeat, &ping, &lost);
        tokio::pin!(read);
        let why = tokio::select! {
            ended = &mut read => return ended,
            ended = self.write(sink, heartbeat, &ping) => ended,
        };
        lost.cancel();
        match read.await {
            ended @ (Ended::Log(_) | Ended::Moved) => ended,
            Ended::Refused { .. } | Ended::Lost(_) | Ended::Silent => why,
        }
    }

    /// Hears the host until the connection ends, or `is_lost` is known from elsewhere, and has it asked for a sign of life by `ping`.
    async fn read(
        &self,
        mut stream: SplitStream<Socket>,
        heartbeat: Duration,
        ping: &Notify,
        is_lost: &CancellationToken,
    ) -> Ended {
        let (mut is_asked, mut moving) = (false, None::<Instant>);
        loop {
            let quiet = self.quiet(heartbeat, is_asked);
            let until = moving.map_or(quiet, |at| at.min(quiet));
            if until <= Instant::now() {
                return Ended::Moved;
            }
            let message = tokio::select! {
                biased;
                () = is_lost.cancelled() => Ok(None),
                message = timeout_at(until, stream.next()) => message,
            };
            let message = match message {
                Ok(Some(Ok(message))) => message,
                // The host did not wait for it.
                Ok(_) if moving.is_some() => return Ended::Moved,
                Ok(Some(Err(error))) => return lost(error),
                Ok(None) => return Ended::Lost("the host closed the connection".to_owned()),
                Err(_) if until < quiet => return Ended::Moved,
                Err(_) if is_asked => return Ended::Silent,
                Err(_) => {
                    is_asked = true;
                    ping.notify_one();
                    continue;
                }
            };
            is_asked = false;
            let text = match message {
                Message::Text(text) => text,
                Message::Close(_) if moving.is_some() => return Ended::Moved,
                Message::Close(_) => return Ended::Lost("the host closed the connection".to_owned()),
                Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => continue,
                Message::Binary(_) => return Ended::Lost("the host sent a binary frame".to_owned()),
            };
            if let Err(ended) = self.heard(&text, &mut moving).await {
                return ended;
            }
        }
    }

    /// Until when the host may be quiet, before it is asked for a sign of life or after it was.
    fn quiet(&self, heartbeat: Duration, is_asked: bool) -> Instant {
        let (quiet, answer) =
            if self.hosts.has_another() { (QUIET, ANSWER_WITHIN) } else { (heartbeat, heartbeat + ANSWER_MARGIN) };
        Instant::now() + if is_asked { answer } else { quiet }
    }

    /// Does what the host says, but for going elsewhere: when that is due is noted in `moving`.
    async fn heard(&self, text: &str, moving: &mut Option<Instant>) -> Result<(), Ended> {
        let message = match decode(text) {
            Frame::Message(message) => message,
            Frame::Unknown(name) => {
                self.works.outbox.push_live(ToHost::Unknown { name });
                return Ok(());
            }
            Frame::Malformed(why) => {
                let Some(work) = malformed_offer(text) else {
                    return Err(Ended::Lost(format!("the host sent a malformed frame: {why}")));
                };
                if !is_id(&work) {
                    tracing::warn!("a work was offered that cannot be read, with an id that no work has: {why}");
                    return Ok(());
                }
                // It would be offered again on the next connection.
                let message = format!("The agent cannot read the offer: {why}").chars().take(REJECTED_CHARS).collect();
                self.works.outbox.push_live(ToHost::Rejected { work, code: "invalid".to_owned(), message });
                return Ok(());
            }
        };
        match message {
            ToAgent::Offer(work) => self.works.offered(*work).await?,
            ToAgent::Cancel(cancel) => self.works.cancelled(cancel).await?,
            ToAgent::Acknowledged { work, step } => self.works.acknowledged(&work, step).await?,
            ToAgent::Collect { within_seconds } => self.asked.within(&self.works.env, within_seconds),
            ToAgent::Hosts { hosts } => {
                self.hosts.told(hosts);
                self.hosts.keep(&self.works.log).await?;
            }
            ToAgent::Move { hosts, within_millis } => {
                self.hosts.told(hosts);
                self.hosts.keep(&self.works.log).await?;
                if self.hosts.has_another() {
                    let due = Instant::now() + before_moving(&self.works.env, within_millis);
                    *moving = Some(moving.map_or(due, |before| before.min(due)));
                }
            }
            ToAgent::Refused { code, message } => return Err(Ended::Refused { code, message }),
            ToAgent::Unknown { name } => tracing::debug!(name, "the host does not know a message of this agent"),
            ToAgent::Challenge { .. } | ToAgent::Welcome { .. } => {
                return Err(Ended::Lost("the host began the connection twice".to_owned()));
            }
        }
        Ok(())
    }

    async fn write(&self, mut sink: SplitSink<Socket, Message>, heartbeat: Duration, ping: &Notify) -> Ended {
        let mut alive = interval(heartbeat);
        alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut said: BTreeMap<Report, Instant> = BTreeMap::new();
        loop {
            let message = tokio::select! {
                biased;
                _ = alive.tick() => {
                    said.retain(|report, at| {
                        let again = at.elapsed() >= REPEAT_AFTER;
                        if again {
                            self.works.outbox.push_report(report.clone());
                        }
                        !again
                    });
                    ToHost::Heartbeat
                }
                () = ping.notified() => {
                    // A host that is there answers it by itself.
                    if let Err(ended) = send(&mut sink, Message::Ping(Vec::new().into())).await {
                        return ended;
                    }
                    continue;
                }
                item = self.works.outbox.next() => match item {
                    Item::Live(message) => message,
                    Item::Report(report) => match self.works.message(&report) {
                        Ok(Some(message)) => {
                            if !matches!(report, Report::Accepted(_)) {
                                said.insert(report, Instant::now());
                            }
                            message
                        }
                        Ok(None) => continue,
                        Err(error) => return Ended::Log(error),
                    },
                },
            };
            match encode(&message) {
                Ok(text) => {
                    if let Err(ended) = send(&mut sink, Message::Text(text.into())).await {
                        return ended;
                    }
                }
                // Every bound of a message is far below that of a frame.
                Err(why) => tracing::error!("a message could not be sent: {why}"),
            }
        }
    }
}

async fn send(sink: &mut SplitSink<Socket, Message>, message: Message) -> Result<(), Ended> {
    match timeout(SEND_WITHIN, sink.send(message)).await {
        Ok(sent) => sent.map_err(lost),
        Err(_) => Err(Ended::Lost("the host stopped reading".to_owned())),
    }
}

fn lost(error: impl std::fmt::Display) -> Ended {
    Ended::Lost(error.to_string())
}
