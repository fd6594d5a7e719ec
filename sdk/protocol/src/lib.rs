//! The messages between agent and host.
//!
//! An agent speaks to a host in five ways, all opened by the node:
//!
//! 1. `POST /_muster/agent/register` ([`Register`] → [`Registered`]): once, with an activation's id and code.
//! 2. `GET /_muster/agent/connect`, a WebSocket of JSON text frames: [`Hello`](ToHost::Hello) →
//!    [`Challenge`](ToAgent::Challenge) → [`Proof`](ToHost::Proof) → [`Welcome`](ToAgent::Welcome) or
//!    [`Refused`](ToAgent::Refused), then work. Small messages only: [`FRAME_BYTES`].
//! 3. `GET /_muster/agent/plugins/{digest}`: a plugin's bytes, signed as [`signed`] says; so are the next two.
//! 4. `GET /_muster/agent/collection` (→ [`Collection`]): which collectors of inventory to run, and how often.
//! 5. `POST /_muster/agent/inventory` ([`Collected`] → nothing): what one of them found of a type.
//!
//! What is refused over HTTPS is answered by a [`Problem`].
//!
//! Invariants: a work's messages are idempotent by its id; what an agent reports is kept in its log until the host has
//! acknowledged it; fields are only ever added, with defaults; a message whose `type` is not known is answered by
//! [`Unknown`](ToHost::Unknown) and changes nothing.

use serde::{Deserialize, Serialize};

mod collection;
mod frame;
mod hosts;
pub mod signed;
mod work;

pub use collection::{
    COLLECTED_BYTES, COLLECTION_PATH, COLLECTOR_FAILURES, Collected, Collection, CollectorFailure, CollectorUse, Entry,
    FAILURE_CHARS, INVENTORY_PATH, content_hash,
};
pub use frame::{Frame, decode, encode, malformed_offer};
pub use hosts::{HOST_URL_BYTES, HOSTS, bounded_hosts};
pub use muster_document::StepStatus;
pub use work::{Cancel, Grants, Output, PluginUse, STDERR_CHARS, STDOUT_CHARS, StepReport, Stream, Work, WorkReport};

/// The lowest version of this protocol that this build speaks.
pub const VERSION_LOWEST: u32 = 1;
/// The highest version of this protocol that this build speaks.
pub const VERSION_HIGHEST: u32 = 1;
/// Bytes that one frame may have: a document of 64 KiB with its parameters, a step's kept output, and room for both to be
/// escaped.
pub const FRAME_BYTES: usize = 1024 * 1024;

/// The code of [`ToHost::Rejected`] where too many works wait on the node. It is the end of none: the work is offered again later.
pub const BUSY: &str = "busy";

/// The failure of a [`StepReport`] whose step was running when the agent ended: it has none of the step's output.
pub const INTERRUPTED: &str = "interrupted";

/// What a machine says of itself; the node's row in DescribeInstanceInformation comes from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Machine {
    /// `Linux`, `Windows` or `MacOS`, as AWS spells them.
    pub platform_type: String,
    /// `Debian GNU/Linux`
    pub platform_name: String,
    /// `12`
    pub platform_version: String,
    /// Its host name, at most 255 characters.
    pub computer_name: String,
    /// The address that it reaches the host from, as it sees it.
    pub ip_address: Option<String>,
    /// `x86_64`
    pub architecture: String,
    /// `1.2.3`, of the agent.
    pub agent_version: String,
    /// The user that the agent runs as.
    pub user: String,
}

/// Exchanges an activation for a node id.
#[derive(Clone, Serialize, Deserialize)]
pub struct Register {
    /// The activation's id, a UUID.
    pub activation_id: String,
    /// Its code, shown once when it was made.
    pub activation_code: String,
    /// The node's Ed25519 public key in base64. The same key with the same activation gets the same node id again, so
    /// that an agent that did not hear the answer may ask once more.
    pub public_key: String,
    /// What the machine is.
    pub machine: Machine,
}

/// The node that a registration made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Registered {
    /// `mi-` and 17 lower-case hex digits.
    pub node_id: String,
    /// The account that the node belongs to.
    pub account: String,
    /// The region that the node belongs to.
    pub region: String,
}

/// Why a host did not do what an agent asked over HTTPS.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// `InvalidActivation`, `NotFound`, …: what an agent branches on.
    pub code: String,
    /// For people.
    pub message: String,
}

/// What an agent says on the control socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum ToHost {
    /// The first message of a connection.
    Hello {
        /// Lowest version that the agent speaks.
        lowest: u32,
        /// Highest version that the agent speaks.
        highest: u32,
        /// Who it says it is.
        node_id: String,
        /// What the machine is now.
        machine: Machine,
    },
    /// The challenge, signed: base64 of the signature over [`signed::challenge`].
    Proof {
        /// Base64 of 64 bytes.
        signature: String,
    },
    /// It is alive; sent as often as [`ToAgent::Welcome`] said.
    Heartbeat,
    /// The work is in the agent's log: it will be done or reported, once.
    Accepted {
        /// The work's id.
        work: String,
    },
    /// The work was refused before anything ran, perhaps after it was accepted. Then it is repeated until it was
    /// acknowledged, as the end of the work.
    Rejected {
        /// The work's id.
        work: String,
        /// `expired` (its delivery time-out had passed), `invalid`, or [`BUSY`].
        code: String,
        /// For people.
        message: String,
    },
    /// A step has begun.
    StepStarted {
        /// The work's id.
        work: String,
        /// Its index in the document.
        step: usize,
        /// Milliseconds since 1970, by the node's clock.
        at: u64,
    },
    /// Part of a running step's output; may be lost, since the report of the step carries what is kept of it.
    Output(Output),
    /// A step has ended. Repeated until it was acknowledged.
    StepFinished(StepReport),
    /// All has ended. Repeated until it was acknowledged.
    Finished(WorkReport),
    /// All collectors have run, and what they found was sent. May be lost: the next one says it again.
    CollectionEnded {
        /// Those that failed, or whose inventory the host refused: what the host has of that stays as it is. At most
        /// [`COLLECTOR_FAILURES`].
        failures: Vec<CollectorFailure>,
    },
    /// The type of a message from the host is not known here.
    Unknown {
        /// That type.
        name: String,
    },
}

/// What a host says on the control socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum ToAgent {
    /// Answers the hello.
    Challenge {
        /// The highest version that both speak.
        version: u32,
        /// Base64 of 32 random bytes, for this connection only.
        nonce: String,
    },
    /// The node is who it says it is.
    Welcome {
        /// How often the agent says that it is alive.
        heartbeat_seconds: u32,
        /// The URLs of all hosts that the node may connect to, as [`bounded_hosts`] leaves them; the agent goes to another of them
        /// when it loses this one. None says nothing: the agent keeps what it was told before, by this host or another.
        #[serde(default)]
        hosts: Vec<String>,
    },
    /// It is not, or this connection cannot go on; the host closes after it.
    Refused {
        /// `version` (no common one), `unknown-node` (never known or deregistered: the agent stops asking so often),
        /// `proof`, `busy` (try later), `replaced` (the node connected anew).
        code: String,
        /// For people.
        message: String,
    },
    /// Work to do. Offered again after a reconnect until it was accepted, so an agent may know it already.
    Offer(Box<Work>),
    /// Stop a work: running steps are told to stop, then killed; steps not begun are not begun.
    Cancel(Cancel),
    /// A report has been stored; the agent may forget it.
    Acknowledged {
        /// The work's id.
        work: String,
        /// The step's index, or none for the end of the work: that it finished or was rejected.
        step: Option<usize>,
    },
    /// What the node collects has changed: it asks for its [`Collection`] now.
    Collect {
        /// It waits a random time of at most so many seconds, so that a fleet does not ask at once.
        #[serde(default)]
        within_seconds: u32,
    },
    /// The hosts are others now, in the place of those that were told before. None says nothing.
    Hosts {
        /// As [`Welcome`](Self::Welcome) has them.
        hosts: Vec<String>,
    },
    /// This host is about to stop: the agent connects to another one, and to this one again only if no other answers. An agent that
    /// knows no other stays until the connection ends.
    Move {
        /// Those that stay, as [`Welcome`](Self::Welcome) has them but without this one. None says nothing.
        #[serde(default)]
        hosts: Vec<String>,
        /// It leaves at a random moment of at most so many milliseconds, so that a fleet does not arrive elsewhere at once.
        #[serde(default)]
        within_millis: u32,
    },
    /// The type of a message from the agent is not known here.
    Unknown {
        /// That type.
        name: String,
    },
}
