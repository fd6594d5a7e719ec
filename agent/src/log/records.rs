//! What the log's records hold: one leading version byte, then MessagePack with named fields.

use muster_document::StepOutcome;
use muster_protocol::{StepReport, StepStatus, Work, WorkReport};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

use super::LogError;

const VERSION: u8 = 1;

/// A work that was accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkRecord {
    /// The work as it was offered.
    pub work: Work,
    /// Grows from each work to the next.
    pub sequence: u64,
    /// How far the host's clock was ahead of the node's when the work was offered, in milliseconds.
    pub host_ahead_millis: i64,
}

/// What is known of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum StepRecord {
    /// It may have run.
    Started {
        /// 1, and one more after each reboot that it asked for.
        attempt: u32,
        /// Milliseconds since 1970, by the node's clock.
        at: u64,
    },
    /// The node has to reboot before the work goes on.
    RebootRequested {
        /// The attempt that asked.
        attempt: u32,
        /// When that attempt began, milliseconds since 1970.
        at: u64,
        /// The boot during which it asked; nothing goes on in that one.
        boot: String,
        /// What comes after.
        then: Then,
    },
    /// It has ended.
    Ended {
        /// For the document's flow.
        outcome: StepOutcome,
        /// For the host.
        report: StepReport,
    },
}

/// What comes after a reboot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "one exists for a moment, when a step asks for a reboot")]
pub enum Then {
    /// The step once more.
    Again,
    /// The next one: this one has ended.
    Proceed {
        /// For the document's flow.
        outcome: StepOutcome,
        /// For the host.
        report: StepReport,
    },
}

/// How a work ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum EndRecord {
    /// As its steps did.
    Finished(WorkReport),
    /// Nothing of it ran.
    Rejected {
        /// As in the protocol.
        code: String,
        /// For people.
        message: String,
    },
}

/// The hosts that the agent knows, as URLs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostsRecord {
    /// The one of its configuration, with which the others belong together.
    pub configured: String,
    /// The one that welcomed it last.
    pub last: Option<String>,
    /// Those that a host told it of last.
    pub told: Vec<String>,
}

/// What is kept of a work after the host has all reports: enough never to run it again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tombstone {
    /// How it ended.
    pub status: StepStatus,
    /// Milliseconds since 1970, by the node's clock: an offer that came later would be refused as expired.
    pub until: u64,
}

pub(super) fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    // Maps with text keys, numbers and text: nothing that MessagePack cannot say, and memory does not fail to be written.
    #[expect(clippy::expect_used, reason = "see above")]
    rmp_serde::encode::write_named(&mut bytes, record).expect("a record is representable");
    bytes
}

/// Whether a step's record is of its end, without what it says of it.
pub(super) fn is_ended(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    enum Kind {
        Started(IgnoredAny),
        RebootRequested(IgnoredAny),
        Ended(IgnoredAny),
    }
    matches!(decode(bytes), Ok(Kind::Ended(_)))
}

pub(super) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, LogError> {
    match bytes {
        [VERSION, record @ ..] => rmp_serde::from_slice(record).map_err(LogError::of),
        [version, ..] => Err(LogError(format!("a record has the unknown version {version}"))),
        [] => Err(LogError("a record is empty".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_step_is_told_from_its_beginning_without_reading_it_all() {
        let report = StepReport {
            work: "a".to_owned(),
            step: 0,
            status: StepStatus::Success,
            response_code: 0,
            started_at: None,
            finished_at: 7,
            stdout: "out".to_owned(),
            stderr: String::new(),
            failure: None,
            outputs: String::new(),
            digest: None,
        };
        let outcome = StepOutcome {
            status: StepStatus::Success,
            response_code: 0,
            standard_output: String::new(),
            standard_error: String::new(),
            drops_standard_error: false,
            exits: false,
        };
        let (again, boot) = (Then::Again, "b".to_owned());
        assert!(is_ended(&encode(&StepRecord::Ended { outcome, report })));
        assert!(!is_ended(&encode(&StepRecord::Started { attempt: 1, at: 7 })));
        assert!(!is_ended(&encode(&StepRecord::RebootRequested { attempt: 1, at: 7, boot, then: again })));
    }
}
