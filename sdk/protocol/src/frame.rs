//! Frames: one JSON object each, with its `type` first among equals.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::FRAME_BYTES;

/// What a frame turned out to be.
#[derive(Debug, PartialEq)]
pub enum Frame<M> {
    /// A message of this version.
    Message(M),
    /// An object whose `type` is not known here: to be answered, not to be acted upon.
    Unknown(String),
    /// Not such an object, or one that lacks what its type requires: the connection ends.
    Malformed(String),
}

/// Reads a frame of at most [`FRAME_BYTES`].
pub fn decode<M: DeserializeOwned>(text: &str) -> Frame<M> {
    if text.len() > FRAME_BYTES {
        return Frame::Malformed(format!("a frame has {} bytes, more than {FRAME_BYTES}", text.len()));
    }
    let error = match serde_json::from_str(text) {
        Ok(message) => return Frame::Message(message),
        Err(error) => error,
    };
    #[derive(serde::Deserialize)]
    struct Tag {
        r#type: String,
    }
    match serde_json::from_str::<Tag>(text) {
        // serde names the tag in this one error only. A known type with a value that is not known reads the same but for the name.
        Ok(tag) if error.to_string().starts_with(&format!("unknown variant `{}`", tag.r#type)) => {
            Frame::Unknown(tag.r#type.chars().take(64).collect())
        }
        _ => Frame::Malformed(error.to_string()),
    }
}

/// The work of an offer that was [malformed](Frame::Malformed), which can be rejected by it; none if it is no offer, or names none.
#[must_use]
pub fn malformed_offer(text: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Offer {
        r#type: String,
        id: String,
    }
    serde_json::from_str(text).ok().filter(|offer: &Offer| offer.r#type == "offer").map(|offer| offer.id)
}

/// Writes a frame.
///
/// # Errors
/// If it would be larger than [`FRAME_BYTES`].
pub fn encode<M: Serialize>(message: &M) -> Result<String, String> {
    let text = serde_json::to_string(message).map_err(|error| error.to_string())?;
    if text.len() > FRAME_BYTES {
        return Err(format!("a frame would have {} bytes, more than {FRAME_BYTES}", text.len()));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ToAgent, ToHost};

    #[test]
    fn a_type_from_a_newer_release_is_named_and_not_an_error() {
        assert_eq!(decode::<ToHost>(r#"{"type":"telemetry","points":[1,2]}"#), Frame::Unknown("telemetry".into()));
    }

    #[test]
    fn a_known_type_with_a_value_from_a_newer_release_is_malformed() {
        for text in [
            r#"{"type":"output","work":"a","step":0,"stream":"stdlog","offset":0,"text":""}"#,
            r#"{"type":"finished","work":"a","status":"Postponed"}"#,
        ] {
            assert!(matches!(decode::<ToHost>(text), Frame::Malformed(_)), "{text}");
        }
    }

    #[test]
    fn an_offer_that_cannot_be_read_still_names_its_work() {
        let offer = r#"{"type":"offer","id":"one","steps":"of a newer release"}"#;
        assert!(matches!(decode::<ToAgent>(offer), Frame::Malformed(_)));
        assert_eq!(malformed_offer(offer), Some("one".into()));
        for other in [r#"{"type":"cancel","id":"one"}"#, r#"{"type":"offer"}"#, "[]"] {
            assert_eq!(malformed_offer(other), None, "{other}");
        }
    }

    #[test]
    fn a_field_from_a_newer_release_is_ignored() {
        let frame = decode::<ToAgent>(r#"{"type":"welcome","heartbeat_seconds":30,"compression":"zstd"}"#);
        assert_eq!(frame, Frame::Message(ToAgent::Welcome { heartbeat_seconds: 30, hosts: Vec::new() }));
    }

    #[test]
    fn what_lacks_a_field_is_malformed() {
        for text in [r#"{"type":"welcome"}"#, r#"{"heartbeat_seconds":1}"#, "[]", "", "\u{0}", r#"{"type":7}"#] {
            assert!(matches!(decode::<ToAgent>(text), Frame::Malformed(_)), "{text}");
        }
    }

    /// Frames as they were once sent. Lines are only ever added: what an old agent or host says stays readable.
    #[test]
    fn every_frame_of_the_corpus_is_readable() {
        for line in include_str!("../corpus/to-host.jsonl").lines() {
            assert!(matches!(decode::<ToHost>(line), Frame::Message(_)), "{line}");
        }
        for line in include_str!("../corpus/to-agent.jsonl").lines() {
            assert!(matches!(decode::<ToAgent>(line), Frame::Message(_)), "{line}");
        }
    }
}
