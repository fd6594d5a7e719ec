//! The few types that shapes have in common.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes; base64 in JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        STANDARD.decode(text.as_bytes()).map(Self).map_err(de::Error::custom)
    }
}

/// A large body, spooled to a file that is removed when the request ends.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Upload {
    /// Where it is.
    pub path: PathBuf,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256, 64 hex digits.
    pub sha256: String,
}

/// A moment: milliseconds since 1970-01-01T00:00:00Z. In JSON a number of seconds with a fraction; ISO 8601 text is
/// read as well, since some clients send it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// From an unsigned clock.
    #[must_use]
    pub fn from_millis(millis: u64) -> Self {
        Self(i64::try_from(millis).unwrap_or(i64::MAX))
    }

    /// `2026-02-19T18:18:03.419Z`, with three digits of a fraction where there is one.
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
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            serializer.serialize_i64(self.0 / 1000)
        } else {
            // Milliseconds of any date that a calendar names are exact in a double.
            #[allow(clippy::cast_precision_loss)]
            serializer.serialize_f64(self.0 as f64 / 1000.0)
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Moment)
    }
}

struct Moment;

impl Visitor<'_> for Moment {
    type Value = Timestamp;

    fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("a number of seconds since 1970 or an ISO 8601 text")
    }

    fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Timestamp, E> {
        i64::try_from(seconds).map_err(E::custom).and_then(|seconds| self.visit_i64(seconds))
    }

    fn visit_i64<E: de::Error>(self, seconds: i64) -> Result<Timestamp, E> {
        seconds.checked_mul(1000).map(Timestamp).ok_or_else(|| E::custom("a time out of range"))
    }

    fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Timestamp, E> {
        let millis = (seconds * 1000.0).round();
        // 9e15 is below 2^53: every whole number of milliseconds is exact there.
        if millis.abs() < 9e15 {
            #[allow(clippy::cast_possible_truncation)]
            Ok(Timestamp(millis as i64))
        } else {
            Err(E::custom("a time out of range"))
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        Timestamp::parse(text).ok_or_else(|| E::custom("not an ISO 8601 time"))
    }
}

/// The output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Empty {}
