//! The control socket: one connection at a time, opened by the node, opened again whenever it ends.
//!
//! Invariants: nothing is sent before the node has proved who it is; every connection begins by saying again what the host
//! has not acknowledged; reading and writing never wait for each other; a host that says nothing is left; what was heard is
//! done to its end, though the connection be lost meanwhile: half of it would be a work that nobody runs.

use std::collections::BTreeMap;
use std::time::Duration;

use ed25519_dalek::SigningKey;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use muster_env::Env;
use muster_protocol::{
    FRAME_BYTES, Frame, Machine, ToAgent, ToHost, VERSION_HIGHEST, VERSION_LOWEST, decode, encode, malformed_offer,
    signed,
};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_util::sync::CancellationToken;

use crate::collection::Asked;
use crate::host_url::HostUrl;
use crate::log::LogError;
use crate::outbox::{Item, Report};
use crate::works::{Works, is_id};

/// Path of the control socket.
const PATH: &str = "/_muster/agent/connect";
/// Each agent of a large fleet has these; most frames are far smaller.
const READ_BUFFER_BYTES: usize = 4 * 1024;
/// How long the host may take to welcome a node.
const WELCOME_WITHIN: Duration = Duration::from_secs(20);
/// How long one frame may take to be sent.
const SEND_WITHIN: Duration = Duration::from_secs(30);
/// What is not acknowledged after so long is said again.
const REPEAT_AFTER: Duration = Duration::from_secs(60);
/// The host is asked for a sign of life with each heartbeat; it may miss one, and be so much late.
const SILENCE_MARGIN: Duration = Duration::from_secs(10);
/// Characters of what is said of an offer that cannot be read: the reader's message may repeat much of it.
const REJECTED_CHARS: usize = 2_500;

/// Waits between attempts: doubled each time, between these.
const RETRY_FIRST: Duration = Duration::from_millis(250);
const RETRY_MOST: Duration = Duration::from_secs(15);
/// A connection that lived so long after its welcome was a good one: the next attempt comes soon.
const GOOD_AFTER: Duration = Duration::from_secs(5);
/// How soon after a good one, at a random moment: the nodes of a host that was started again do not all come at once.
const RETURN_WITHIN: Duration = Duration::from_secs(3);
/// After a refusal that waiting does not change: an unknown node, no common version.
const RETRY_REFUSED: Duration = Duration::from_secs(300);

/// Who connects, and to whom.
pub(crate) struct Connection<'a> {
    pub works: &'a Works,
    pub host: &'a HostUrl,
    pub insecure: bool,
    pub node_id: &'a str,
    pub key: &'a SigningKey,
    pub machine: &'a Machine,
    pub connected: &'a watch::Sender<bool>,
    pub asked: &'a Asked,
}

type Socket = WebSocketStream<TcpStream>;

/// Why a connection ended.
enum Ended {
    /// The host refused it, and why.
    Refused {
        code: String,
        message: String,
    },
    /// It could not be made, or was lost.
    Lost(String),
    Log(LogError),
}

impl From<LogError> for Ended {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl Connection<'_> {
    /// Keeps connected for as long as it is polled; ends only when the log fails.
    pub async fn keep(&self) -> LogError {
        let mut retry = RETRY_FIRST;
        loop {
            let (ended, was_good) = match self.opened().await {
                Ok((socket, heartbeat)) => {
                    // Counted from here: an attempt that fails slowly is no connection.
                    let welcomed = Instant::now();
                    let ended = self.serve(socket, heartbeat).await;
                    (ended, welcomed.elapsed() >= GOOD_AFTER)
                }
                Err(ended) => (ended, false),
            };
            self.works.outbox.disconnected();
            self.connected.send_replace(false);
            let env = &self.works.env;
            let wait = match ended {
                Ended::Log(error) => return error,
                Ended::Lost(why) => {
                    tracing::info!(host = %self.host, "not connected: {why}");
                    if was_good {
                        retry = RETRY_FIRST;
                        RETURN_WITHIN.mul_f64(random(env))
                    } else {
                        let wait = jittered(env, retry);
                        retry = (retry * 2).min(RETRY_MOST);
                        wait
                    }
                }
                Ended::Refused { code, message } => {
                    tracing::warn!(host = %self.host, code, "refused: {message}");
                    jittered(env, if code == "busy" { RETRY_MOST } else { RETRY_REFUSED })
                }
            };
            tokio::time::sleep(wait).await;
        }
    }

    async fn opened(&self) -> Result<(Socket, Duration), Ended> {
        let late = |_| Ended::Lost("the host did not answer in time".to_owned());
        timeout(WELCOME_WITHIN, self.open()).await.map_err(late)?
    }

    async fn serve(&self, socket: Socket, heartbeat: Duration) -> Ended {
        tracing::info!(host = %self.host, node = self.node_id, "connected");
        let (sink, stream) = socket.split();
        self.works.connected();
        self.connected.send_replace(true);
        let lost = CancellationToken::new();
        let read = self.read(stream, heartbeat, &lost);
        tokio::pin!(read);
        let why = tokio::select! {
            ended = &mut read => return ended,
            ended = self.write(sink, heartbeat) => ended,
        };
        lost.cancel();
        match read.await {
            Ended::Log(error) => Ended::Log(error),
            Ended::Refused { .. } | Ended::Lost(_) => why,
        }
    }

    /// Connects and proves who the node is.
    async fn open(&self) -> Result<(Socket, Duration), Ended> {
        let stream = self.host.connect(self.insecure).await.map_err(lost)?;
        let ip_address = stream.local_addr().ok().map(|address| address.ip().to_canonical().to_string());
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER_BYTES)
            .write_buffer_size(0)
            .max_write_buffer_size(FRAME_BYTES + READ_BUFFER_BYTES)
            .max_message_size(Some(FRAME_BYTES))
            .max_frame_size(Some(FRAME_BYTES));
        let url = format!("ws://{}{PATH}", self.host.authority());
        let opened = tokio_tungstenite::client_async_with_config(url, stream, Some(config)).await;
        let (mut socket, _) = opened.map_err(lost)?;

        let machine = Machine { ip_address, ..self.machine.clone() };
        let node_id = self.node_id.to_owned();
        say(&mut socket, &ToHost::Hello { lowest: VERSION_LOWEST, highest: VERSION_HIGHEST, node_id, machine }).await?;
        let (version, nonce) = match hear(&mut socket).await? {
            ToAgent::Challenge { version, nonce } => (version, nonce),
            ToAgent::Refused { code, message } => return Err(Ended::Refused { code, message }),
            _ => return Err(Ended::Lost("the host did not answer the hello with a challenge".to_owned())),
        };
        if !(VERSION_LOWEST..=VERSION_HIGHEST).contains(&version) {
            let message = format!("the host chose version {version}, which this agent does not speak");
            return Err(Ended::Refused { code: "version".to_owned(), message });
        }
        let signature = signed::sign(self.key, &signed::challenge(self.node_id, &nonce, version));
        say(&mut socket, &ToHost::Proof { signature }).await?;
        match hear(&mut socket).await? {
            ToAgent::Welcome { heartbeat_seconds } => {
                Ok((socket, Duration::from_secs(heartbeat_seconds.clamp(1, 3600).into())))
            }
            ToAgent::Refused { code, message } => Err(Ended::Refused { code, message }),
            _ => Err(Ended::Lost("the host did not answer the proof with a welcome".to_owned())),
        }
    }

    /// Hears the host until the connection ends, or `is_lost` is known from elsewhere.
    async fn read(&self, mut stream: SplitStream<Socket>, heartbeat: Duration, is_lost: &CancellationToken) -> Ended {
        let silence = heartbeat * 2 + SILENCE_MARGIN;
        loop {
            let message = tokio::select! {
                biased;
                () = is_lost.cancelled() => return Ended::Lost("the connection was lost".to_owned()),
                message = timeout(silence, stream.next()) => message,
            };
            let message = match message {
                Ok(Some(Ok(message))) => message,
                Ok(Some(Err(error))) => return lost(error),
                Ok(None) => return Ended::Lost("the host closed the connection".to_owned()),
                Err(_) => return Ended::Lost(format!("the host said nothing for {} s", silence.as_secs())),
            };
            let text = match message {
                Message::Text(text) => text,
                Message::Close(_) => return Ended::Lost("the host closed the connection".to_owned()),
                Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => continue,
                Message::Binary(_) => return Ended::Lost("the host sent a binary frame".to_owned()),
            };
            if let Err(ended) = self.heard(&text).await {
                return ended;
            }
        }
    }

    async fn heard(&self, text: &str) -> Result<(), Ended> {
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
            ToAgent::Refused { code, message } => return Err(Ended::Refused { code, message }),
            ToAgent::Unknown { name } => tracing::debug!(name, "the host does not know a message of this agent"),
            ToAgent::Challenge { .. } | ToAgent::Welcome { .. } => {
                return Err(Ended::Lost("the host began the connection twice".to_owned()));
            }
        }
        Ok(())
    }

    async fn write(&self, mut sink: SplitSink<Socket, Message>, heartbeat: Duration) -> Ended {
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
                    // A host that is there answers the ping by itself.
                    if let Err(ended) = send(&mut sink, Message::Ping(Vec::new().into())).await {
                        return ended;
                    }
                    ToHost::Heartbeat
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

async fn say(socket: &mut Socket, message: &ToHost) -> Result<(), Ended> {
    let text = encode(message).map_err(Ended::Lost)?;
    socket.send(Message::Text(text.into())).await.map_err(lost)
}

/// The next message of the handshake. One that is not known changes nothing there, and needs no answer.
async fn hear(socket: &mut Socket) -> Result<ToAgent, Ended> {
    loop {
        match socket.next().await {
            Some(Ok(Message::Text(text))) => match decode(&text) {
                Frame::Message(message) => return Ok(message),
                Frame::Unknown(name) => say(socket, &ToHost::Unknown { name }).await?,
                Frame::Malformed(why) => return Err(Ended::Lost(format!("the host sent a malformed frame: {why}"))),
            },
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            Some(Ok(_)) | None => return Err(Ended::Lost("the host closed the connection".to_owned())),
            Some(Err(error)) => return Err(lost(error)),
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

/// Between half of `wait` and all of it, so that a fleet does not come back in one moment.
fn jittered(env: &Env, wait: Duration) -> Duration {
    wait.mul_f64(0.5 + random(env) / 2.0)
}

/// From 0 to 1.
pub(crate) fn random(env: &Env) -> f64 {
    f64::from(u32::from_le_bytes(env.bytes())) / f64::from(u32::MAX)
}
