//! An agent that does what a test says.

use futures_util::{SinkExt as _, StreamExt as _};
use muster_protocol::{Frame, ToAgent, ToHost, decode, encode, signed};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use crate::systems::nodes::testing::{linux, signing_key};

pub(super) trait Socket: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Socket for T {}

pub(super) struct Agent(WebSocketStream<Box<dyn Socket>>);

impl Agent {
    pub async fn on(socket: impl Socket + 'static) -> Self {
        Self::try_on(socket).await.unwrap()
    }

    /// None if the host refuses the connection.
    pub async fn try_on(socket: impl Socket + 'static) -> Option<Self> {
        let socket: Box<dyn Socket> = Box::new(socket);
        let url = "ws://host.test/_muster/agent/connect";
        Some(Self(tokio_tungstenite::client_async(url, socket).await.ok()?.0))
    }

    /// From the hello to the welcome, as the node with that key.
    pub async fn prove(&mut self, node_id: &str, key: u16) {
        let (version, nonce) = self.hello(node_id).await;
        self.say(&ToHost::Proof {
            signature: signed::sign(&signing_key(key), &signed::challenge(node_id, &nonce, version)),
        })
        .await;
        assert!(matches!(self.hear().await, Some(ToAgent::Welcome { heartbeat_seconds: 30, .. })));
    }

    /// The version and nonce of the challenge.
    pub async fn hello(&mut self, node_id: &str) -> (u32, String) {
        self.say(&ToHost::Hello { lowest: 1, highest: 1, node_id: node_id.to_owned(), machine: linux() }).await;
        match self.hear().await {
            Some(ToAgent::Challenge { version, nonce }) => (version, nonce),
            other => panic!("no challenge but {other:?}"),
        }
    }

    pub async fn say(&mut self, message: &ToHost) {
        self.send(Message::text(encode(message).unwrap())).await;
    }

    pub async fn send(&mut self, message: Message) {
        self.0.send(message).await.unwrap();
    }

    /// The next message; none once the host has closed.
    pub async fn hear(&mut self) -> Option<ToAgent> {
        loop {
            match self.hear_all().await {
                Some(ToAgent::Hosts { .. }) => {}
                heard => return heard,
            }
        }
    }

    /// The same, of what there is to hear of hosts too.
    pub async fn hear_all(&mut self) -> Option<ToAgent> {
        loop {
            match self.0.next().await {
                None | Some(Ok(Message::Close(_)) | Err(_)) => return None,
                Some(Ok(Message::Text(text))) => match decode(text.as_str()) {
                    Frame::Message(message) => return Some(message),
                    other => panic!("{other:?}"),
                },
                Some(Ok(_)) => {}
            }
        }
    }

    /// With which code the host closes, which it does before it says anything else.
    pub async fn hear_close(&mut self) -> Option<CloseCode> {
        loop {
            match self.0.next().await {
                Some(Ok(Message::Close(frame))) => return frame.map(|frame| frame.code),
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Text(text)))
                    if matches!(
                        decode(text.as_str()),
                        Frame::Message(ToAgent::Hosts { .. } | ToAgent::Move { .. })
                    ) => {}
                other => panic!("not closed but {other:?}"),
            }
        }
    }

    /// The code of the refusal that is the last thing the host says.
    pub async fn hear_refused(&mut self) -> String {
        let code = match self.hear().await {
            Some(ToAgent::Refused { code, .. }) => code,
            other => panic!("not refused but {other:?}"),
        };
        assert_eq!(self.hear().await, None, "the host closes after a refusal");
        code
    }

    /// The work that is offered next.
    pub async fn hear_offer(&mut self) -> String {
        match self.hear().await {
            Some(ToAgent::Offer(work)) => work.id,
            other => panic!("no offer but {other:?}"),
        }
    }

    /// The work that is to stop next.
    pub async fn hear_cancel(&mut self) -> String {
        match self.hear().await {
            Some(ToAgent::Cancel(cancel)) => cancel.work,
            other => panic!("no cancel but {other:?}"),
        }
    }

    /// Returns once the host has taken everything that was said: it answers a message that it does not know.
    pub async fn heard_by_host(&mut self) {
        self.send(Message::text(r#"{"type":"still-there"}"#)).await;
        assert_eq!(self.hear().await, Some(ToAgent::Unknown { name: "still-there".into() }));
    }
}
