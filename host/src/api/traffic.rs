//! What the API counts: connections, requests under way, and how each request ended, after how long.
//!
//! A count is a look at a map by three pointers' texts and an addition: well below a microsecond beside the tens that a request takes.

use std::borrow::Cow;
use std::time::Instant;

use muster_types::Service;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;

use crate::metrics::{Metrics, SECONDS};

/// The code of what was answered with a result.
pub const OK: &str = "OK";
/// The code of what nobody waited for any more.
const ABANDONED: &str = "Abandoned";
/// The code of what has one that neither the models nor this program has by that name.
const OTHER: &str = "Other";
/// Of a request that is for none that there is.
const NONE: &str = "none";

/// The counts. Clones count together.
#[derive(Clone, Debug)]
pub struct Traffic {
    answered: Family<Answered, Counter>,
    seconds: Family<Operation, Histogram, fn() -> Histogram>,
    under_way: Gauge,
    connections: Gauge,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Operation {
    service: &'static str,
    operation: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    service: &'static str,
    operation: &'static str,
    code: &'static str,
}

impl Default for Traffic {
    fn default() -> Self {
        Self {
            answered: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            under_way: Gauge::default(),
            connections: Gauge::default(),
        }
    }
}

impl Traffic {
    /// Has them told.
    pub fn tell(&self, metrics: &mut Metrics) {
        let Self { answered, seconds, under_way, connections } = self.clone();
        metrics.add("muster_requests", "Requests that ended, by operation and code", answered);
        metrics.add("muster_request_seconds", "How long requests took until they were answered", seconds);
        metrics.add("muster_requests_under_way", "Requests that have not ended", under_way);
        metrics.add(
            "muster_connections",
            "Connections that are open, but for those that became an agent's",
            connections,
        );
    }

    /// Counts a connection for as long as this is there.
    pub(super) fn connection(&self) -> Connection {
        self.connections.inc();
        Connection(self.connections.clone())
    }

    /// Begins to count a request.
    pub(super) fn begin(&self) -> Counted<'_> {
        self.under_way.inc();
        Counted { traffic: self, began: Instant::now(), names: (NONE, NONE), code: ABANDONED }
    }
}

/// A connection that is open.
pub(super) struct Connection(Gauge);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// A request under way; it is counted when this is dropped.
pub(super) struct Counted<'t> {
    traffic: &'t Traffic,
    began: Instant,
    /// Of its service and its operation.
    names: (&'static str, &'static str),
    code: &'static str,
}

impl Counted<'_> {
    /// What it was, where that can be told, and how it ended.
    pub fn ended(mut self, names: Option<(&'static str, &'static str)>, code: &'static str) {
        self.names = names.unwrap_or(self.names);
        self.code = code;
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        let (service, operation) = self.names;
        self.traffic.under_way.dec();
        self.traffic.answered.get_or_create(&Answered { service, operation, code: self.code }).inc();
        let seconds = self.traffic.seconds.get_or_create(&Operation { service, operation });
        seconds.observe(self.began.elapsed().as_secs_f64());
    }
}

/// A refusal's code as a label: the program's own text, or the model's.
pub fn label(code: Cow<'static, str>, service: Option<&'static Service>) -> &'static str {
    match code {
        Cow::Borrowed(code) => code,
        Cow::Owned(code) => {
            let declared = service.into_iter().flat_map(|service| service.errors).map(|error| error.code);
            declared.into_iter().find(|declared| **declared == code).unwrap_or(OTHER)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_is_not_the_program_s_is_counted_by_the_model_s_word_or_as_another() {
        let service = Some(&muster_types::ssm::SERVICE);
        let code = |text: &str| label(Cow::Owned(text.to_owned()), service);
        assert_eq!(code("ParameterNotFound"), "ParameterNotFound");
        assert_eq!(code("AnythingThatAClientSent"), "Other");
    }
}
