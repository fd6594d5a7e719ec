//! The HTTP API: one listener for the AWS protocols, Muster's own operations, the agents' gateway and probes.
//!
//! Invariants:
//! - an operation runs only after its request was authenticated, found within the model's constraints, and authorized;
//! - a body is bounded in size and time, none is spooled for a stranger, and what is held for strangers has a small room of its own;
//! - whatever happens, an answer goes out in the form that clients of that service read, under the request's id;
//! - no secret and no sensitive member is written to the log.

mod answer;
mod authenticate;
mod body;
mod pipeline;
mod refusal;
mod reset;
mod route;
mod serve;
mod signature;

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::sync::RwLock;

pub use body::{BODY_BYTES, UPLOAD_BYTES, remove_leftovers};
pub use serve::{CONNECTIONS, descriptors, serve};

use crate::access;
use crate::operation::{Host, PageKey, Registry, Result};

/// How the API of a host is set up.
#[derive(Clone, Debug)]
pub struct ApiOptions {
    /// Whether the host keeps nothing and may be emptied by `muster:Reset`.
    pub ephemeral: bool,
    /// Where large bodies wait for the end of their request.
    pub spool_folder: PathBuf,
}

impl Default for ApiOptions {
    fn default() -> Self {
        Self { ephemeral: false, spool_folder: std::env::temp_dir() }
    }
}

/// What requests share.
#[derive(Clone)]
pub(crate) struct Api(Arc<Shared>);

pub(crate) struct Shared {
    host: Host,
    registry: Registry,
    page_key: PageKey,
    signing_keys: signature::SigningKeys,
    bodies: body::Bodies,
    spool_folder: PathBuf,
    ephemeral: bool,
    /// A reset has it alone, every other request shares it while it looks at the state: none sees a host that is half empty.
    turns: RwLock<()>,
}

impl std::ops::Deref for Api {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// Registers what the API itself answers.
pub fn register(on: &mut Registry) {
    reset::register(on);
}

/// All routes of a host. `extra` are those that are no operations, such as the agents' gateway.
///
/// # Errors
/// The store's, from which the key of page tokens comes.
pub async fn router(host: Host, registry: Registry, options: ApiOptions, extra: Router) -> Result<Router> {
    let page_key = PageKey::new(access::host_secret(&host.store, &host.env, "page-tokens").await?);
    let api = Api(Arc::new(Shared {
        host,
        registry,
        page_key,
        signing_keys: signature::SigningKeys::default(),
        bodies: body::Bodies::default(),
        spool_folder: options.spool_folder,
        ephemeral: options.ephemeral,
        turns: RwLock::default(),
    }));
    Ok(Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .fallback(pipeline::handle)
        .with_state(api)
        .merge(extra))
}

/// Whether the store answers.
async fn ready(State(api): State<Api>) -> (StatusCode, &'static str) {
    match api.host.store.next_due_millis().await {
        Ok(_) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n")
        }
    }
}
