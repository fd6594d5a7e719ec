//! What a plugin on the host is given of the world.

use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use bytes::Bytes;
use muster_package::plain;
use muster_runtime::{Capabilities, Failure, Level, Parameter, Stream, codes};

use super::{Acting, Purpose, ResolvedOffer, storage};
use crate::api::CallError;
use crate::operation::{Caller, Error, Host, Store};
use crate::plugins::events::{self, EventRecord};
use crate::store::{RegionScope, Tx, View};
use crate::systems::parameter_store;

/// Parameters that are read below a path at once.
const PARAMETERS: usize = 1_000;

/// Events that a call may publish: each is a commit, and a call has no need to tell more of what it did.
const EVENTS: usize = 100;

/// One call's.
pub struct HostCapabilities {
    host: Host,
    scope: RegionScope,
    plugin: String,
    version: String,
    run_id: String,
    acting: Option<Acting>,
    /// How many events were to be published so far.
    events: AtomicUsize,
}

impl HostCapabilities {
    pub fn new(host: Host, offer: &ResolvedOffer, purpose: &Purpose, acting: Option<Acting>) -> Self {
        Self {
            host,
            scope: purpose.scope.clone(),
            plugin: offer.plugin.clone(),
            version: offer.version.clone(),
            run_id: purpose.run_id.clone(),
            acting,
            events: AtomicUsize::new(0),
        }
    }

    fn store(&self) -> &Store {
        &self.host.store
    }
}

#[async_trait]
impl Capabilities for HostCapabilities {
    async fn stored(&self, key: &str) -> Result<Option<Vec<u8>>, Failure> {
        let found = self.store().read(async |view: &View| storage::get(view, &self.scope, &self.plugin, key).await);
        found.await.map_err(|error| failure(&error))
    }

    async fn store(&self, key: &str, value: Vec<u8>, quota_bytes: u64) -> Result<(), Failure> {
        let kept = HostCapabilities::store(self)
            .transact(async |tx: &mut Tx| storage::put(tx, &self.scope, &self.plugin, key, &value, quota_bytes).await);
        let kept = kept.await.map_err(|error| failure(&error))?;
        kept.map_err(|too_much| Failure::new(codes::TOO_LARGE, too_much))
    }

    async fn forget(&self, key: &str) -> Result<(), Failure> {
        let forgotten = HostCapabilities::store(self)
            .transact(async |tx: &mut Tx| storage::remove(tx, &self.scope, &self.plugin, key).await);
        forgotten.await.map_err(|error| failure(&error))
    }

    async fn stored_keys(&self, prefix: &str) -> Result<Vec<String>, Failure> {
        let keys = HostCapabilities::store(self)
            .read(async |view: &View| storage::keys(view, &self.scope, &self.plugin, prefix).await);
        keys.await.map_err(|error| failure(&error))
    }

    async fn parameter(&self, name: &str) -> Result<Parameter, Failure> {
        let found = HostCapabilities::store(self)
            .read(async |view: &View| parameter_store::plain_text(view, &self.scope, name).await);
        let missing =
            || Failure::new(codes::NOT_FOUND, format!("there is no parameter {}, or it is a secret", plain(name)));
        let (name, value, version) = found.await.map_err(|error| failure(&error))?.ok_or_else(missing)?;
        Ok(Parameter { name, value, version })
    }

    async fn parameters_below(&self, path: &str) -> Result<Vec<Parameter>, Failure> {
        let found = HostCapabilities::store(self)
            .read(async |view: &View| parameter_store::plain_texts_below(view, &self.scope, path, PARAMETERS).await);
        let found = found.await.map_err(|error| failure(&error))?.ok_or_else(|| {
            let message = format!("there are more than {PARAMETERS} parameters below {}", plain(path));
            Failure::new(codes::TOO_LARGE, message)
        })?;
        Ok(found.into_iter().map(|(name, value, version)| Parameter { name, value, version }).collect())
    }

    async fn muster_api(&self, service: &str, operation: &str, request: String) -> Result<String, Failure> {
        let Some(Acting { operations, caller }) = &self.acting else {
            return Err(Failure::new(codes::UNAVAILABLE, "`muster-api` is for actions"));
        };
        let request = serde_json::from_str(&request).map_err(|error| Failure::new(codes::INVALID, error))?;
        let caller = Caller { by_plugin: true, ..caller.clone() };
        let called = operations.call((service, operation), caller, self.scope.clone(), request).await;
        match called {
            Ok(result) => Ok(result.to_string()),
            Err(CallError { code, message, retryable }) => Err(Failure { code: kebab(&code), message, retryable }),
        }
    }

    async fn publish(&self, name: &str, detail: String) -> Result<(), Failure> {
        if self.events.fetch_add(1, Ordering::Relaxed) >= EVENTS {
            return Err(Failure::new(codes::TOO_LARGE, format!("`events`: a call may publish {EVENTS}")));
        }
        let event = EventRecord {
            plugin: self.plugin.clone(),
            version: self.version.clone(),
            name: name.to_owned(),
            detail,
            run_id: self.run_id.clone(),
            published_millis: self.host.env.now_millis(),
        };
        let published =
            HostCapabilities::store(self).transact(async |tx: &mut Tx| events::publish(tx, &self.scope, &event).await);
        published.await.map_err(|error| failure(&error))
    }

    fn write(&self, stream: Stream, piece: Bytes) {
        let text = String::from_utf8_lossy(&piece);
        tracing::debug!(plugin = self.plugin, run = self.run_id, ?stream, text = plain(&text), "a plugin printed");
    }

    fn log(&self, level: Level, message: &str, fields: &[(String, String)]) {
        let (plugin, run) = (&self.plugin, &self.run_id);
        match level {
            Level::Error | Level::Warning => tracing::warn!(plugin, run, ?level, ?fields, "{}", plain(message)),
            Level::Info => tracing::info!(plugin, run, ?fields, "{}", plain(message)),
            Level::Debug => tracing::debug!(plugin, run, ?fields, "{}", plain(message)),
        }
    }

    fn progress(&self, done: u64, total: Option<u64>, doing: &str) {
        tracing::debug!(plugin = self.plugin, run = self.run_id, done, total, "{}", plain(doing));
    }
}

/// What a plugin hears of a failure of the host.
fn failure(error: &Error) -> Failure {
    if error.is_internal() {
        tracing::error!(?error, "the host failed to serve a plugin");
        return Failure { retryable: true, ..Failure::new(codes::UNAVAILABLE, "the host could not do it now") };
    }
    Failure::new(&kebab(&error.code), &error.message)
}

/// `ParameterNotFound` as `parameter-not-found`; the endings that services give to the same things (`Exception`, `Fault`) stay.
fn kebab(code: &str) -> String {
    let mut kebab = String::with_capacity(code.len() + 4);
    let mut before = None;
    for c in code.chars() {
        let begins = c.is_ascii_uppercase() && before.is_some_and(|before: char| !before.is_ascii_uppercase());
        if begins && before != Some('-') {
            kebab.push('-');
        }
        kebab.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
        before = Some(c);
    }
    kebab
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation::testing::{call, ctx, host};

    #[tokio::test(start_paused = true)]
    async fn a_call_publishes_a_hundred_events_under_the_name_of_its_plugin() {
        let host = host();
        let ctx = ctx(&host);
        let offer = ResolvedOffer {
            name: "acme:move".to_owned(),
            plugin: "acme/mover".to_owned(),
            version: "1.2.0".to_owned(),
            digest: String::new(),
            inputs_schema: json!(true),
            platforms: Vec::new(),
            idempotent: false,
        };
        let purpose = Purpose {
            scope: ctx.scope.clone(),
            run_id: "run".to_owned(),
            call_id: "run/step".to_owned(),
            attempt: 1,
            name: offer.name.clone(),
            inputs: json!({}),
        };
        let one_call = || HostCapabilities::new(host.clone(), &offer, &purpose, None);
        let capabilities = one_call();
        for number in 0..100 {
            capabilities.publish("moved", number.to_string()).await.unwrap();
        }
        assert_eq!(capabilities.publish("moved", "100".to_owned()).await.unwrap_err().code, "too-large");
        one_call().publish("moved", "another call's".to_owned()).await.unwrap();

        let request = json!({ "MaxResults": 2 });
        let listed = call(&ctx, events::list_plugin_events, request).await.unwrap()["Events"].clone();
        let members = ["PluginName", "PluginVersion", "RunId", "Detail"];
        assert_eq!(members.map(|member| listed[0][member].clone()), ["acme/mover", "1.2.0", "run", "another call's"]);
        assert_eq!(members.map(|member| listed[1][member].clone()), ["acme/mover", "1.2.0", "run", "99"]);
    }

    #[test]
    fn a_code_of_an_operation_becomes_one_of_plugins() {
        for (code, expected) in [
            ("ParameterNotFound", "parameter-not-found"),
            ("ResourceNotFoundException", "resource-not-found-exception"),
            ("InvalidKMSKey", "invalid-kmskey"),
            ("HierarchyLevelLimitExceededException", "hierarchy-level-limit-exceeded-exception"),
        ] {
            assert_eq!(kebab(code), expected);
        }
    }
}
