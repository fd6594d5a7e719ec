//! Keys of OIDC providers, by discovery from their URLs.
//!
//! A provider's URL was registered by somebody who may do that, so the host goes where it leads, into private networks too, where most
//! providers beside a self-hosted Muster are. What strangers decide is bounded: nothing is asked that a registered URL does not lead to, no
//! redirect is followed, nothing of an answer is shown to who asked, and over plain `http`, which is on loopback alone, the keys must be on
//! the provider's own port.
//!
//! Certificates are checked against the system's authorities. A provider's thumbprints are not looked at, as AWS does not for providers
//! whose certificates are of public authorities; one with an authority of its own has it among the system's.
//!
//! Invariants:
//! - a provider is asked by one at a time, whoever waits, and not again within five seconds of a failure or thirty of an
//!   answer that lacks a key: tokens of no worth, however many, cost the provider next to nothing;
//! - keys that a provider withdraws count for five minutes more at most.

#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::header::ACCEPT;
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode, Url};
use serde::Deserialize;
use tokio::time::Instant;

use super::web_identity::Keys;
use crate::operation::Error;

/// How long keys are taken for those of the provider.
const KEPT_FOR: Duration = Duration::from_mins(5);
/// How long after one answer a key that is not in it is not asked for again.
const AFTER_UNKNOWN: Duration = Duration::from_secs(30);
/// How long a failure is the answer to all.
const AFTER_FAILURE: Duration = Duration::from_secs(5);
/// How long a provider has for each of its two answers.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer of a provider.
const ANSWER_BYTES: usize = 256 * 1024;
/// Providers whose keys are kept, of some KiB each, and of [`ANSWER_BYTES`] at most.
const PROVIDERS: usize = 128;

/// The keys of providers, as far as they are known. Cheap to clone.
#[derive(Clone, Default)]
pub struct Issuers(Arc<Mutex<HashMap<String, Arc<tokio::sync::Mutex<Kept>>>>>);

/// What is known of a provider.
#[derive(Default)]
struct Kept {
    keys: Option<(Arc<Keys>, Instant)>,
    failure: Option<(Failure, Instant)>,
}

/// Why there are no keys.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Failure {
    /// It may be there soon.
    Unreachable(String),
    /// It answered something else.
    Unusable(String),
}

impl Issuers {
    /// The keys of the provider of a URL, with the one that is wanted if it has it: if not, the token is no good.
    ///
    /// # Errors
    /// `IDPCommunicationError`, by which clients try again, where the provider does not answer; `InvalidIdentityToken` where what it
    /// answers is of no use.
    pub async fn keys(&self, url: &str, wanted: Option<&str>) -> Result<Arc<Keys>, Error> {
        let mut kept = self.of(url).lock_owned().await;
        if let Some(answer) = kept.answer(Instant::now(), wanted) {
            return answer;
        }
        let url = url.to_owned();
        // A task of its own: who hangs up meanwhile would take away from those who wait what was asked for already.
        let asked = tokio::spawn(async move {
            let found = discover(&url).await;
            if let Err(failure) = &found {
                tracing::warn!(%url, ?failure, "the keys of an OIDC provider could not be had");
            }
            kept.note(found, Instant::now())
        });
        asked.await.map_err(Error::internal)?
    }

    fn of(&self, url: &str) -> Arc<tokio::sync::Mutex<Kept>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= PROVIDERS && !all.contains_key(url) {
            // Those that somebody waits for stay: what is still wanted of the others comes back with the next token.
            all.retain(|_, kept| Arc::strong_count(kept) > 1);
        }
        all.entry(url.to_owned()).or_default().clone()
    }
}

impl Kept {
    /// What is answered without the provider; none if it has to be asked.
    fn answer(&self, now: Instant, wanted: Option<&str>) -> Option<Result<Arc<Keys>, Error>> {
        let failure = self.failure.as_ref().filter(|(_, at)| now < *at + AFTER_FAILURE);
        match &self.keys {
            Some((keys, at)) if now < *at + KEPT_FOR => {
                let known = keys.has(wanted) || now < *at + AFTER_UNKNOWN || failure.is_some();
                known.then(|| Ok(keys.clone()))
            }
            _ => failure.map(|(failure, _)| Err(failure.error())),
        }
    }

    /// Keeps what the provider answered. A failure takes away no keys before their time.
    fn note(&mut self, found: Result<Keys, Failure>, now: Instant) -> Result<Arc<Keys>, Error> {
        match found {
            Ok(keys) => {
                let keys = Arc::new(keys);
                *self = Self { keys: Some((keys.clone(), now)), failure: None };
                Ok(keys)
            }
            Err(failure) => {
                let error = failure.error();
                self.failure = Some((failure, now));
                Err(error)
            }
        }
    }
}

impl Failure {
    /// In AWS's words. What exactly was wrong is the log's: it would tell strangers what answers in the host's network.
    fn error(&self) -> Error {
        match self {
            Self::Unreachable(_) => Error::new(
                "IDPCommunicationError",
                "The identity provider could not be reached to verify the token. Try again in a moment.",
            ),
            Self::Unusable(_) => Error::new(
                "InvalidIdentityToken",
                "Couldn't retrieve verification key from your identity provider, please reference \
                 AssumeRoleWithWebIdentity documentation for requirements",
            ),
        }
    }
}

/// Asks a provider for its keys (OpenID Connect Discovery 1.0, section 4).
async fn discover(url: &str) -> Result<Keys, Failure> {
    #[derive(Deserialize)]
    struct Configuration {
        issuer: String,
        jwks_uri: String,
    }
    let unusable = |message: String| Failure::Unusable(message);
    let parsed = Url::parse(url).map_err(|error| unusable(format!("{url} is no URL: {error}")))?;
    let client = client(&parsed)?;
    let at = [url.trim_end_matches('/'), "/.well-known/openid-configuration"].concat();
    let at = Url::parse(&at).map_err(|error| unusable(format!("{at} is no URL: {error}")))?;
    let configuration: Configuration = serde_json::from_slice(&get(&client, at).await?)
        .map_err(|error| unusable(format!("its configuration cannot be read: {error}")))?;
    if configuration.issuer != url {
        return Err(unusable("its configuration is of another issuer".to_owned()));
    }
    let at = Url::parse(&configuration.jwks_uri).ok().filter(|at| may_have_keys(&parsed, at));
    let at = at.ok_or_else(|| unusable("its keys are where nothing is to be trusted".to_owned()))?;
    Keys::parse(&get(&client, at).await?).map_err(unusable)
}

/// Whether a provider may have its keys at a URL.
fn may_have_keys(provider: &Url, at: &Url) -> bool {
    let authority = |url: &Url| (url.host_str().map(str::to_owned), url.port_or_known_default());
    match at.scheme() {
        _ if !at.username().is_empty() || at.password().is_some() => false,
        "https" => true,
        "http" => provider.scheme() == "http" && authority(provider) == authority(at),
        _ => false,
    }
}

/// A client for one provider. It is made for each discovery, so that it has the system's authorities of now.
fn client(provider: &Url) -> Result<Client, Failure> {
    // Another one may have been set for the process, and does as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let loopback = provider.host_str().is_some_and(is_loopback);
    let builder = Client::builder()
        .user_agent(concat!("muster/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(PATIENCE)
        .timeout(PATIENCE)
        .https_only(provider.scheme() != "http");
    // What is beside the host is not what a proxy calls so.
    let builder = if loopback { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Failure::Unreachable(format!("TLS cannot be set up: {error}")))
}

async fn get(client: &Client, at: Url) -> Result<Vec<u8>, Failure> {
    // Without the URL, which the log has.
    let unreachable = |error: reqwest::Error| Failure::Unreachable(format!("{:?}", error.without_url()));
    let mut answer = client.get(at).header(ACCEPT, "application/json").send().await.map_err(unreachable)?;
    let status = answer.status();
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Err(Failure::Unreachable(format!("it answers {status}")));
    }
    if status != StatusCode::OK {
        return Err(Failure::Unusable(format!("it answers {status}")));
    }
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await.map_err(unreachable)? {
        if body.len() + piece.len() > ANSWER_BYTES {
            return Err(Failure::Unusable(format!("it answers more than {ANSWER_BYTES} bytes")));
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

/// Whether a URL's host is this machine.
#[must_use]
pub fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// A provider's URL as its ARN and its condition keys have it.
#[must_use]
pub fn without_scheme(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}
