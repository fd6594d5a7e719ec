//! Condition keys of a request: what is known of it beside who makes it and what it touches.

use std::net::IpAddr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::policy::Context;

/// Where a request came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The peer's address; none where a plugin asks.
    pub ip: Option<IpAddr>,
    /// Whether it came over TLS.
    pub secure: bool,
    /// As the client says.
    pub user_agent: Option<String>,
}

/// The keys that every request has. `input` is the request in its JSON form.
#[must_use]
pub fn of_request(now_millis: u64, source: &Source, region: &str, input: &Value) -> Context {
    let mut context = Context::new();
    context.set("aws:CurrentTime", date(now_millis));
    context.set("aws:EpochTime", (now_millis / 1000).to_string());
    context.set("aws:RequestedRegion", region);
    context.set("aws:SecureTransport", source.secure.to_string());
    context.set("aws:ViaAWSService", "false");
    if let Some(ip) = source.ip {
        context.set("aws:SourceIp", ip.to_canonical().to_string());
    }
    if let Some(agent) = &source.user_agent {
        context.set("aws:UserAgent", agent);
    }
    let tags = tags(input);
    if !tags.is_empty() {
        context.set_tags("aws:RequestTag", tags.iter().copied());
    }
    let keys = tag_keys(input);
    let mut keys: Vec<&str> = tags.into_iter().map(|(key, _)| key).chain(keys).collect();
    keys.sort_unstable();
    keys.dedup();
    context.set_all("aws:TagKeys", keys);
    context
}

/// Whether a request brings tags.
#[must_use]
pub fn has_tags(input: &Value) -> bool {
    !tags(input).is_empty()
}

/// The tags that a request brings: services have them as a list of keys and values, or as a map.
fn tags(input: &Value) -> Vec<(&str, &str)> {
    match input.get("Tags").or_else(|| input.get("tags")) {
        Some(Value::Array(tags)) => tags
            .iter()
            .filter_map(|tag| {
                let of = |name: &str, other: &str| tag.get(name).or_else(|| tag.get(other)).and_then(Value::as_str);
                Some((of("Key", "key")?, of("Value", "value").unwrap_or_default()))
            })
            .collect(),
        Some(Value::Object(tags)) => {
            tags.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_str()?))).collect()
        }
        _ => Vec::new(),
    }
}

fn tag_keys(input: &Value) -> impl Iterator<Item = &str> {
    let keys = input.get("TagKeys").or_else(|| input.get("tagKeys")).and_then(Value::as_array);
    keys.into_iter().flatten().filter_map(Value::as_str)
}

/// As policies write moments.
#[must_use]
pub fn date(millis: u64) -> String {
    let at = Timestamp::from_millisecond(i64::try_from(millis).unwrap_or(i64::MAX)).unwrap_or(Timestamp::MAX);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
