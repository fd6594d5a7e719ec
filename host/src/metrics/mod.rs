//! `/metrics`: what a host counts of itself, in the text form of Prometheus.
//!
//! It tells of the operations of all accounts, so it is for who holds the token of `--metrics-token-file`, and without that file for nobody.
//! To answer whoever connects from this machine would answer everyone where a proxy stands before the host.
//!
//! Each part counts for itself and says here what: requests in `api/traffic.rs`, the store in `store/measures.rs`, plugins in
//! `plugins/engine.rs`. What is cheap to look up is not counted but looked up when somebody asks.
//!
//! Invariants:
//! - a label's value is a word of the models or of this program: no client and no plugin makes a series;
//! - nothing but the token of the file is answered with figures, and it is compared in the same time whatever was sent.

mod process;
#[cfg(test)]
mod tests;
mod token;

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::prometheus_text::{CONTENT_TYPE as TEXT, encode};
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric as _};
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry};

use crate::operation::Host;
use crate::upgrade::RELEASE;
pub use token::Token;

/// Bounds of what takes a moment in seconds: half a millisecond is a read, ten seconds a call of a plugin.
pub const SECONDS: [f64; 13] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// What there is to tell, and to whom.
pub struct Metrics {
    registry: Registry,
    overdue: Gauge,
    token: Option<Token>,
    host: Host,
}

impl Metrics {
    /// Of this process; the parts of the host add theirs. Without a token they are told to nobody.
    #[must_use]
    pub fn new(host: Host, token: Option<Token>) -> Self {
        let mut registry = Registry::default();
        registry.register("muster_build", "The release that runs", Info::new([("version", RELEASE)]));
        registry.register_collector(Box::new(process::Process));
        let overdue = Gauge::default();
        let mut metrics = Self { registry, overdue: overdue.clone(), token, host };
        metrics.add("muster_timers_overdue_seconds", "How long the earliest timer that is due has waited", overdue);
        metrics
    }

    /// What is counted as it happens.
    pub fn add(&mut self, name: &'static str, help: &'static str, metric: impl Metric) {
        self.registry.register(name, help, metric);
    }

    /// What is looked up when somebody asks.
    pub fn add_looked_up(
        &mut self,
        name: &'static str,
        help: &'static str,
        look: impl Fn() -> usize + Send + Sync + 'static,
    ) {
        self.registry.register_collector(Box::new(LookedUp { name, help, look }));
    }

    /// The route.
    pub fn router(self) -> Router {
        Router::new().route("/metrics", get(answer)).with_state(Arc::new(self))
    }

    async fn text(self: Arc<Self>) -> Result<String, String> {
        // Of the store: the first row of an index.
        let due = self.host.store.next_due_millis().await.map_err(|error| error.to_string())?;
        let waited = due.map_or(0, |due| self.host.env.now_millis().saturating_sub(due) / 1000);
        self.overdue.set(i64::try_from(waited).unwrap_or(i64::MAX));
        // Files of `/proc` are read, which may take milliseconds.
        let text = tokio::task::spawn_blocking(move || {
            let mut text = String::new();
            encode(&mut text, &self.registry).map(|()| text)
        });
        text.await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())
    }
}

async fn answer(State(metrics): State<Arc<Metrics>>, headers: HeaderMap) -> Response {
    let Some(token) = &metrics.token else {
        let why = "the host tells its metrics to nobody: start it with --metrics-token-file\n";
        return (StatusCode::FORBIDDEN, why).into_response();
    };
    if !headers.get(AUTHORIZATION).is_some_and(|value| token.is_in(value.as_bytes())) {
        let why = "the metrics are for who has the token of --metrics-token-file\n";
        return (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")], why).into_response();
    }
    match metrics.text().await {
        Ok(text) => ([(CONTENT_TYPE, TEXT)], text).into_response(),
        Err(error) => {
            tracing::error!(error, "the metrics could not be told");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

struct LookedUp<F> {
    name: &'static str,
    help: &'static str,
    look: F,
}

impl<F> fmt::Debug for LookedUp<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<F: Fn() -> usize + Send + Sync + 'static> Collector for LookedUp<F> {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let gauge = ConstGauge::new(i64::try_from((self.look)()).unwrap_or(i64::MAX));
        gauge.encode(encoder.encode_descriptor(self.name, &format!("{}.", self.help), None, gauge.metric_type())?)
    }
}
