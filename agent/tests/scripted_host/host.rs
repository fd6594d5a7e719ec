//! The host: it accepts connections and does nothing by itself.

use futures_util::{SinkExt, StreamExt};
use muster_agent::host_url::HostUrl;
use muster_protocol::{Frame, StepReport, ToAgent, ToHost, WorkReport, decode, encode, signed};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use crate::node;

/// What the agent is told to do so often.
pub const HEARTBEAT_SECONDS: u32 = 30;
const NONCE: &str = "bm9uY2U=";

pub struct Host(TcpListener);

/// A connection of an agent.
pub struct Socket(WebSocketStream<TcpStream>);

impl Host {
    pub async fn new() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
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
        let mut socket = self.connection().await;
        let ToHost::Hello { lowest: 1, highest: 1, node_id, .. } = socket.hear().await else { panic!("no hello") };
        assert_eq!(node_id, node::ID);
        socket.say(&ToAgent::Challenge { version: 1, nonce: NONCE.to_owned() }).await;
        let ToHost::Proof { signature } = socket.hear().await else { panic!("no proof") };
        let key = signed::public_key_text(&node::key());
        assert!(signed::verify(&key, &signed::challenge(node::ID, NONCE, 1), &signature));
        socket.say(&ToAgent::Welcome { heartbeat_seconds: HEARTBEAT_SECONDS }).await;
        socket
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

    pub async fn acknowledge(&mut self, work: &str, step: Option<usize>) {
        self.say(&ToAgent::Acknowledged { work: work.to_owned(), step }).await;
    }
}
