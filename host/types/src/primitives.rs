//! The few types that shapes have in common.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::plain::{FromValue, Members, Presence, deserialize, kind};

/// Bytes; base64 in JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl FromValue for Blob {
    fn from_value(value: Value) -> Result<Self, String> {
        let text = String::from_value(value)?;
        STANDARD.decode(text).map(Self).map_err(|error| format!("not base64: {error}"))
    }
}

impl Presence for Blob {}
deserialize! { Blob }

impl std::fmt::Debug for Blob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Blob({} bytes)", self.0.len())
    }
}

/// A large body, spooled to a file that is removed when the request ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upload {
    /// Where it is.
    pub path: PathBuf,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256, 64 hex digits.
    pub sha256: String,
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("bytes", &self.bytes)?;
        map.serialize_entry("sha256", &self.sha256)?;
        map.end()
    }
}

impl FromValue for Upload {
    fn from_value(value: Value) -> Result<Self, String> {
        let mut members = Members::of(value)?;
        let path: String = members.take("path")?;
        let bytes: i64 = members.take("bytes")?;
        let bytes = u64::try_from(bytes).map_err(|error| error.to_string())?;
        Ok(Self { path: path.into(), bytes, sha256: members.take("sha256")? })
    }
}

impl Presence for Upload {}
deserialize! { Upload }

/// A moment: milliseconds since 1970-01-01T00:00:00Z. In JSON a number of seconds with a fraction; ISO 8601 text is
/// read as well, since some clients send it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// From an unsigned clock.
    #[must_use]
    pub fn from_millis(millis: u64) -> Self {
        Self(i64::try_from(millis).unwrap_or(i64::MAX))
    }

    /// `2026-02-19T18:18:03.419Z`, with three digits of a fraction where there is one; empty for a year that ISO 8601 has
    /// no four digits for.
    #[must_use]
    pub fn iso8601(self) -> String {
        let Ok(moment) = jiff::Timestamp::from_millisecond(self.0) else { return String::new() };
        if self.0 % 1000 == 0 { format!("{moment:.0}") } else { format!("{moment:.3}") }
    }

    /// Reads ISO 8601 text with an offset or `Z`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(|moment| Self(moment.as_millisecond()))
    }

    /// Reads seconds since 1970, to the nearest millisecond.
    #[must_use]
    pub fn from_seconds(seconds: f64) -> Option<Self> {
        let millis = (seconds * 1000.0).round();
        // 9e15 is below 2^53: every whole number of milliseconds is exact there.
        #[expect(clippy::cast_possible_truncation, reason = "whole, and far within the range")]
        (millis.abs() < 9e15).then_some(Self(millis as i64))
    }

    /// Reads what a request has: a number of seconds, or ISO 8601 text.
    #[must_use]
    pub(crate) fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => match number.as_i64() {
                Some(whole) => {
                    whole.checked_mul(1000).map(Self).filter(|moment| moment.0.abs() < 9_000_000_000_000_000)
                }
                None => number.as_f64().and_then(Self::from_seconds),
            },
            Value::String(text) => Self::parse(text),
            _ => None,
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            serializer.serialize_i64(self.0 / 1000)
        } else {
            // Milliseconds of any date that a calendar names are exact in a double.
            #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date in use are below 2^53")]
            serializer.serialize_f64(self.0 as f64 / 1000.0)
        }
    }
}

impl FromValue for Timestamp {
    fn from_value(value: Value) -> Result<Self, String> {
        Self::read(&value).ok_or_else(|| match value {
            Value::Number(_) | Value::String(_) => format!("{value} is not a moment"),
            other => format!("expected seconds or ISO 8601 text and not {}", kind(&other)),
        })
    }
}

impl Presence for Timestamp {}
deserialize! { Timestamp }

/// The output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty {}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        serializer.serialize_map(Some(0))?.end()
    }
}
