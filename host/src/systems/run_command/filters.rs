//! The filters of ListCommands and ListCommandInvocations. Pure.

use muster_types::Timestamp;
use muster_types::ssm::{CommandFilter, CommandFilterKey};

use crate::operation::{Error, Result};
use crate::store::{Descending, Key, Part, Range};

/// Values of `Status` that find commands.
pub const COMMAND_STATUSES: [&str; 12] = [
    "Pending",
    "InProgress",
    "Success",
    "Cancelled",
    "Failed",
    "TimedOut",
    "AccessDenied",
    "DeliveryTimedOut",
    "ExecutionTimedOut",
    "Incomplete",
    "NoInstancesInTag",
    "LimitExceeded",
];

/// Values of `Status` that find invocations.
pub const INVOCATION_STATUSES: [&str; 13] = [
    "Pending",
    "InProgress",
    "Delayed",
    "Success",
    "Cancelled",
    "Failed",
    "TimedOut",
    "AccessDenied",
    "DeliveryTimedOut",
    "ExecutionTimedOut",
    "Undeliverable",
    "InvalidPlatform",
    "Terminated",
];

/// What a list is asked for. Several filters of one key have to hold together, as those of different keys do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Requested then or later, in milliseconds since 1970.
    pub invoked_after: Option<u64>,
    /// Requested earlier than that.
    pub invoked_before: Option<u64>,
    /// Values of `Status`.
    pub statuses: Vec<String>,
    /// Values of `ExecutionStage`.
    pub stages: Vec<String>,
    /// Documents' names.
    pub documents: Vec<String>,
}

impl Filters {
    /// From a request. `with_stage` is false where `ExecutionStage` is no key.
    ///
    /// # Errors
    /// `InvalidFilterKey`; `ValidationException` for a value that there is not.
    pub fn parse(filters: Vec<CommandFilter>, statuses: &[&str], with_stage: bool) -> Result<Self> {
        let mut parsed = Self::default();
        for CommandFilter { key, value } in filters {
            match key {
                CommandFilterKey::InvokedAfter => {
                    let after = time(&value)?;
                    parsed.invoked_after = Some(parsed.invoked_after.map_or(after, |other| other.max(after)));
                }
                CommandFilterKey::InvokedBefore => {
                    let before = time(&value)?;
                    parsed.invoked_before = Some(parsed.invoked_before.map_or(before, |other| other.min(before)));
                }
                CommandFilterKey::Status if statuses.contains(&value.as_str()) => parsed.statuses.push(value),
                CommandFilterKey::Status => return Err(no_value("Status", &value, &statuses.join(", "))),
                CommandFilterKey::ExecutionStage if !with_stage => {
                    return Err(Error::new("InvalidFilterKey", "ExecutionStage is not a filter of this operation."));
                }
                CommandFilterKey::ExecutionStage if ["Executing", "Complete"].contains(&value.as_str()) => {
                    parsed.stages.push(value);
                }
                CommandFilterKey::ExecutionStage => {
                    return Err(no_value("ExecutionStage", &value, "Executing, Complete"));
                }
                CommandFilterKey::DocumentName => parsed.documents.push(value),
            }
        }
        Ok(parsed)
    }

    /// Whether something that was requested then is meant.
    #[must_use]
    pub fn covers(&self, requested_millis: u64) -> bool {
        self.invoked_after.is_none_or(|after| requested_millis >= after)
            && self.invoked_before.is_none_or(|before| requested_millis < before)
    }

    /// The rows of an index that are meant, where `part` makes the leading parts of its key that end with a time.
    pub fn within<K: Key, P: Part<K>>(&self, range: Range<K>, part: impl Fn(Descending<u64>) -> P) -> Range<K> {
        let mut range = range;
        if let Some(before) = self.invoked_before {
            range = range.after(part(Descending(before)));
        }
        if let Some(after) = self.invoked_after {
            range = range.through(part(Descending(after)));
        }
        range
    }
}

fn time(text: &str) -> Result<u64> {
    let moment = Timestamp::parse(text).and_then(|moment| u64::try_from(moment.0).ok());
    moment.ok_or_else(|| {
        Error::new("ValidationException", format!("{text} is not a time in ISO 8601 form, as 2026-02-19T18:18:03Z is."))
    })
}

fn no_value(key: &str, value: &str, values: &str) -> Error {
    Error::new("ValidationException", format!("{value} is not a value of the filter {key}. Values are {values}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(key: CommandFilterKey, value: &str) -> CommandFilter {
        CommandFilter { key, value: value.into() }
    }

    #[test]
    fn times_say_from_when_and_until_when() {
        use CommandFilterKey as K;
        let filters =
            [filter(K::InvokedAfter, "2026-01-01T00:00:00Z"), filter(K::InvokedBefore, "2026-01-02T00:00:00Z")];
        let filters = Filters::parse(filters.into(), &COMMAND_STATUSES, true).unwrap();
        // date -u -d 2026-01-01 +%s
        let first = 1_767_225_600_000;
        assert!(filters.covers(first) && !filters.covers(first - 1));
        assert!(filters.covers(first + 86_399_999) && !filters.covers(first + 86_400_000));
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        use CommandFilterKey as K;
        let rows = [
            (filter(K::InvokedAfter, "yesterday"), true, "ValidationException"),
            (filter(K::Status, "Delayed"), true, "ValidationException"),
            (filter(K::ExecutionStage, "Done"), true, "ValidationException"),
            (filter(K::ExecutionStage, "Complete"), false, "InvalidFilterKey"),
        ];
        for (filter, with_stage, code) in rows {
            assert_eq!(Filters::parse(vec![filter], &COMMAND_STATUSES, with_stage).unwrap_err().code, code);
        }
    }
}
