//! The host: it accepts connections and does nothing by itself.

use std::collections::HashMap;

use futures_util::{SinkExt, StreamExt};
use muster_agent::host_url::HostUrl;
use muster_protocol::{Frame, StepReport, ToAgent, ToHost, WorkReport, decode, encode, signed};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use crate::node;

/// What the agent is told to do so often.
pub const HEARTBEAT_SECONDS: u32 = 30;
const NONCE: &str = "bm9uY2U=";

pub struct Host(TcpListener);

/// A request that the node signed, on a connection of its own.
pub struct Request {
    /// `GET /path`
    pub asked: String,
    /// When the node signed it: milliseconds since 1970.
    pub at: u64,
    pub body: Vec<u8>,
    stream: BufReader<TcpStream>,
    _still: Still,
}

/// Time stands still while this is there. Paused time goes on whenever the runtime waits, for what is on its way in the kernel too; what
/// takes several such waits would run into its time-outs.
pub struct Still(#[allow(dead_code, reason = "its end is what is told")] std::sync::mpsc::Sender<()>);

impl Still {
    pub fn now() -> Self {
        let (ends, ended) = std::sync::mpsc::channel::<()>();
        // The clock does not go on by itself while a blocking task runs.
        tokio::task::spawn_blocking(move || ended.recv());
        Self(ends)
    }
}

/// A connection of an agent.
pub struct Socket(WebSocketStream<TcpStream>);

impl Host {
    pub async fn new() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    /// Nobody listens there for so long.
    pub async fn away(self, time: std::time::Duration) -> Self {
        let address = self.0.local_addr().unwrap();
        drop(self);
        tokio::time::sleep(time).await;
        Self(TcpListener::bind(address).await.unwrap())
    }

    pub fn url(&self) -> HostUrl {
        format!("http://{}", self.0.local_addr().unwrap()).parse().unwrap()
    }

    /// The next connection, of which nothing was heard yet.
    pub async fn connection(&self) -> Socket {
        let (stream, _) = self.0.accept().await.unwrap();
        Socket(tokio_tungstenite::accept_async(stream).await.unwrap())
    }

    /// The next connection, once the node has proved who it is.
    pub async fn welcome(&self) -> Socket {
        self.welcome_telling(Vec::new()).await
    }

    /// The same, and the node is told of these hosts.
    pub async fn welcome_telling(&self, hosts: Vec<String>) -> Socket {
        let mut socket = self.connection().await;
        let ToHost::Hello { lowest: 1, highest: 1, node_id, .. } = socket.hear().await else { panic!("no hello") };
        assert_eq!(node_id, node::ID);
        socket.say(&ToAgent::Challenge { version: 1, nonce: NONCE.to_owned() }).await;
        let ToHost::Proof { signature } = socket.hear().await else { panic!("no proof") };
        let key = signed::public_key_text(&node::key());
        assert!(signed::verify(&key, &signed::challenge(node::ID, NONCE, 1), &signature));
        socket.say(&ToAgent::Welcome { heartbeat_seconds: HEARTBEAT_SECONDS, hosts }).await;
        socket
    }
}

impl Host {
    /// The next request over HTTP, whose signature is the node's.
    pub async fn request(&self) -> Request {
        let (stream, _) = self.0.accept().await.unwrap();
        let still = Still::now();
        let mut stream = BufReader::new(stream);
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            match line.trim_end() {
                "" => break,
                line => lines.push(line.to_owned()),
            }
        }
        let asked = lines[0].strip_suffix(" HTTP/1.1").unwrap().to_owned();
        let headers: HashMap<_, _> = lines[1..].iter().filter_map(|line| line.split_once(": ")).collect();
        let bytes = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; bytes];
        stream.read_exact(&mut body).await.unwrap();

        let (method, path) = asked.split_once(' ').unwrap();
        let text = signed::request(node::ID, method, path, headers[signed::DATE], &signed::body_digest(&body));
        let key = signed::public_key_text(&node::key());
        assert_eq!(headers[signed::NODE], node::ID);
        assert!(signed::verify(&key, &text, headers[signed::SIGNATURE]));
        Request { at: headers[signed::DATE].parse().unwrap(), asked, body, stream, _still: still }
    }
}

impl Request {
    /// Returns once the node has the answer.
    pub async fn answer(mut self, status: u16, body: &str) {
        let length = body.len();
        let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
        self.stream.write_all(answer.as_bytes()).await.unwrap();
        let _ = self.stream.read_to_end(&mut Vec::new()).await;
    }
}

impl Socket {
    /// The next message but heartbeats.
    pub async fn hear(&mut self) -> ToHost {
        loop {
            match self.hear_any().await {
                Some(ToHost::Heartbeat) => {}
                Some(message) => return message,
                None => panic!("the agent has left"),
            }
        }
    }

    /// Hears nothing but heartbeats for so long.
    pub async fn is_kept_for(&mut self, time: std::time::Duration) {
        let silence = async { while self.hear_any().await == Some(ToHost::Heartbeat) {} };
        tokio::time::timeout(time, silence).await.expect_err("the agent stays and has nothing to say");
    }

    /// The next message, none if the agent leaves first.
    pub async fn hear_any(&mut self) -> Option<ToHost> {
        loop {
            match self.0.next().await? {
                Ok(Message::Text(text)) => match decode(&text) {
                    Frame::Message(message) => return Some(message),
                    other => panic!("{other:?}"),
                },
                Ok(Message::Ping(_)) => {}
                Ok(_) | Err(_) => return None,
            }
        }
    }

    pub async fn say(&mut self, message: &ToAgent) {
        self.text(&encode(message).unwrap()).await;
    }

    pub async fn text(&mut self, text: &str) {
        self.frame(Message::Text(text.into())).await;
    }

    pub async fn frame(&mut self, frame: Message) {
        self.0.send(frame).await.unwrap();
    }

    /// Returns once the agent has left, whatever it said before.
    pub async fn left(mut self) {
        while self.hear_any().await.is_some() {}
    }

    pub async fn hear_accepted(&mut self) -> String {
        match self.hear().await {
            ToHost::Accepted { work } => work,
            other => panic!("{other:?}"),
        }
    }

    /// The next report of a step, after what is said while it runs.
    pub async fn hear_step(&mut self) -> StepReport {
        loop {
            match self.hear().await {
                ToHost::StepStarted { .. } | ToHost::Output(_) => {}
                ToHost::StepFinished(report) => return report,
                other => panic!("{other:?}"),
            }
        }
    }

    pub async fn hear_end(&mut self) -> WorkReport {
        match self.hear().await {
            ToHost::Finished(report) => report,
            other => panic!("{other:?}"),
        }
    }

    /// Returns once the agent has taken all that was said, without any time passing.
    pub async fn heard_by_agent(&mut self) {
        let _still = Still::now();
        self.text(r#"{"type":"still-there"}"#).await;
        while self.hear().await != (ToHost::Unknown { name: "still-there".to_owned() }) {}
    }

    pub async fn acknowledge(&mut self, work: &str, step: Option<usize>) {
        self.say(&ToAgent::Acknowledged { work: work.to_owned(), step }).await;
    }
}
