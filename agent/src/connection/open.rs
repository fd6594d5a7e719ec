//! The beginning of a connection: from the first packet to the welcome.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use muster_protocol::{
    FRAME_BYTES, Frame, Machine, ToAgent, ToHost, VERSION_HIGHEST, VERSION_LOWEST, decode, encode, signed,
};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

use super::{Connection, Ended, Socket, lost};
use crate::host_url::{HostUrl, own_address};

/// Path of the control socket.
const PATH: &str = "/_muster/agent/connect";
/// Each agent of a large fleet has these; most frames are far smaller.
const READ_BUFFER_BYTES: usize = 4 * 1024;

impl Connection<'_> {
    /// Connects and proves who the node is. Gives the connection, how often to say that the agent is alive, and the hosts there are.
    pub(super) async fn open(&self, host: &HostUrl) -> Result<(Socket, Duration, Vec<String>), Ended> {
        let stream = host.connect(self.hosts.trust()).await.map_err(lost)?;
        let ip_address = own_address(&stream).map(|address| address.to_string());
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER_BYTES)
            .write_buffer_size(0)
            .max_write_buffer_size(FRAME_BYTES + READ_BUFFER_BYTES)
            .max_message_size(Some(FRAME_BYTES))
            .max_frame_size(Some(FRAME_BYTES));
        let opened = tokio_tungstenite::client_async_with_config(host.control_socket(PATH), stream, Some(config)).await;
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
            ToAgent::Welcome { heartbeat_seconds, hosts } => {
                Ok((socket, Duration::from_secs(heartbeat_seconds.clamp(1, 3600).into()), hosts))
            }
            ToAgent::Refused { code, message } => Err(Ended::Refused { code, message }),
            _ => Err(Ended::Lost("the host did not answer the proof with a welcome".to_owned())),
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
