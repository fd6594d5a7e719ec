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
mod browser;
mod connections;
mod operations;
mod pipeline;
mod refusal;
mod reset;
mod room;
mod route;
mod serve;
mod sign_in;
mod signature;
mod throttle;
mod traffic;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::sync::Mutex;
use tokio::time::Instant;

pub use body::{BODY_BYTES, UPLOAD_BYTES, remove_leftovers};
pub use operations::{CallError, Operations};
pub(crate) use serve::OverTls;
pub use serve::{CONNECTIONS, FAREWELL, descriptors, serve};
pub(crate) use sign_in::PATH as SIGN_IN_PATH;
pub use throttle::Rates;
pub use traffic::Traffic;

use crate::gateway::Guesses;
use crate::operation::{Caller, Host, Registry};
use crate::store::RegionScope;
#[doc(hidden)]
pub use browser::{check_origin, cookie, credential};
#[doc(hidden)]
pub use pipeline::read;
#[doc(hidden)]
pub use signature::{Authorization, SigningKeys, canonical_request, presigned};

/// How the API of a host is set up.
#[derive(Clone, Debug)]
pub struct ApiOptions {
    /// Whether the host keeps nothing and may be emptied by `muster:Reset`.
    pub ephemeral: bool,
    /// Where large bodies wait for the end of their request.
    pub spool_folder: PathBuf,
    /// What counts requests.
    pub traffic: Traffic,
    /// Where clients find the host, if that is not where it listens: pages from there are its own.
    pub advertised: Option<String>,
}

impl Default for ApiOptions {
    fn default() -> Self {
        Self { ephemeral: false, spool_folder: std::env::temp_dir(), traffic: Traffic::default(), advertised: None }
    }
}

/// What requests share.
#[derive(Clone)]
pub(crate) struct Api(Arc<Shared>);

pub(crate) struct Shared {
    host: Host,
    operations: Operations,
    signing_keys: signature::SigningKeys,
    bodies: body::Bodies,
    spool_folder: PathBuf,
    traffic: Traffic,
    advertised: Option<String>,
    /// Of those who sign in at a browser.
    attempts: Guesses,
    /// Whether the store answered, and when it was asked.
    ready: Mutex<Option<(bool, Instant)>>,
    ephemeral: bool,
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
    sign_in::register(on);
}

/// All routes of a host. `extra` are those that are no operations, such as the agents' gateway.
pub fn router(operations: Operations, options: ApiOptions, extra: Router) -> Router {
    let api = Api(Arc::new(Shared {
        host: operations.host().clone(),
        operations,
        signing_keys: signature::SigningKeys::default(),
        bodies: body::Bodies::default(),
        spool_folder: options.spool_folder,
        traffic: options.traffic,
        advertised: options.advertised,
        attempts: Guesses::new(),
        ready: Mutex::default(),
        ephemeral: options.ephemeral,
    }));
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .merge(sign_in::router())
        .fallback(pipeline::handle)
        .with_state(api)
        .merge(extra)
}

/// Whose a request is that the head and a body of this digest make: what each signed request pays before anything else, for those who
/// measure that. None where it is refused.
#[doc(hidden)]
pub async fn signed_by(
    operations: &Operations,
    keys: &SigningKeys,
    parts: &axum::http::request::Parts,
    body_sha256: &[u8; 32],
) -> Option<(Caller, RegionScope)> {
    let authorization = authenticate::authorization(parts).ok().flatten()?;
    let now = operations.host().env.now_millis();
    let claim = authenticate::claim(operations.principals(), now, &parts.headers, authorization).await.ok()?;
    let region = claim.authorization.region().to_owned();
    let caller = claim.verify(keys, parts, body_sha256).ok()?;
    let scope = RegionScope::new(&*caller.account, region);
    Some((caller, scope))
}

/// For how long it is told whether the store answers, before it is asked again: anybody may ask for this, and it is no way to the store.
const READY_FOR: Duration = Duration::from_millis(250);

/// Whether the store answers.
async fn ready(State(api): State<Api>) -> (StatusCode, &'static str) {
    // Others wait for who asks the store.
    let mut known = api.ready.lock().await;
    let is_ready = match *known {
        Some((is_ready, asked)) if asked.elapsed() < READY_FOR => is_ready,
        _ => {
            let asked = api.host.store.next_due_millis().await;
            if let Err(error) = &asked {
                tracing::error!(%error, "the store does not answer");
            }
            *known = Some((asked.is_ok(), Instant::now()));
            asked.is_ok()
        }
    };
    if is_ready {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n")
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;
    use crate::operation::testing;

    #[tokio::test(start_paused = true)]
    async fn it_is_told_for_a_moment_whether_the_store_answers() {
        let host = testing::empty_host();
        let operations = Operations::new(host.clone(), Registry::new()).await.unwrap();
        let router = router(operations, ApiOptions::default(), Router::new());
        let asked = async || {
            let request = Request::get("/readyz").body(Body::empty()).unwrap();
            router.clone().oneshot(request).await.unwrap().status().as_u16()
        };
        assert_eq!(asked().await, 200);
        host.store.close().await.unwrap();
        assert_eq!(asked().await, 200);
        tokio::time::advance(READY_FOR).await;
        assert_eq!(asked().await, 503);
    }
}
