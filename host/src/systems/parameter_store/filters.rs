//! The filters of `GetParametersByPath`: `Type`, `KeyId` and `Label`.

use muster_types::ssm::{ParameterStringFilter, ParameterType};

use super::records::ParameterRecord;
use crate::operation::{Error, Result};

/// Filters that a parameter has to pass, all of them.
pub struct Filters<'r>(Vec<Filter<'r>>);

struct Filter<'r> {
    key: Field,
    begins_with: bool,
    values: &'r [String],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Type,
    KeyId,
    Label,
}

impl<'r> Filters<'r> {
    /// Reads a request's filters.
    ///
    /// # Errors
    /// `InvalidFilterKey`, `InvalidFilterOption` or `InvalidFilterValue`.
    pub fn parse(filters: &'r [ParameterStringFilter]) -> Result<Self> {
        for (i, filter) in filters.iter().enumerate() {
            if filters[..i].iter().any(|before| before.key == filter.key) {
                return Err(Error::new(
                    "InvalidFilterKey",
                    format!(
                        "The following filter is duplicated in the request: {}. A request can contain only one occurrence of \
                         a specific filter.",
                        filter.key
                    ),
                ));
            }
        }
        filters.iter().map(Filter::parse).collect::<Result<_>>().map(Self)
    }

    /// Whether a parameter passes.
    pub fn admit(&self, record: &ParameterRecord) -> bool {
        self.0.iter().all(|filter| filter.admits(record))
    }
}

impl<'r> Filter<'r> {
    fn parse(filter: &'r ParameterStringFilter) -> Result<Self> {
        let key = match filter.key.as_str() {
            "Type" => Field::Type,
            "KeyId" => Field::KeyId,
            "Label" => Field::Label,
            other => {
                return Err(Error::new(
                    "InvalidFilterKey",
                    format!(
                        "The following filter key is not valid: {other}. Valid filter keys include: [Type, KeyId]."
                    ),
                ));
            }
        };
        let options = if key == Field::Label { "[Equals]" } else { "[BeginsWith, Equals]" };
        let begins_with = match filter.option.as_deref() {
            None | Some("Equals") => false,
            Some("BeginsWith") if key != Field::Label => true,
            Some(other) => {
                return Err(Error::new(
                    "InvalidFilterOption",
                    format!("The following filter option is not valid: {other}. Valid options include: {options}."),
                ));
            }
        };
        let Some(values) = filter.values.as_deref().filter(|values| !values.is_empty()) else {
            return Err(Error::new(
                "InvalidFilterValue",
                format!("The following filter values are missing : null for filter key {}.", filter.key),
            ));
        };
        if key == Field::Type
            && let Some(value) = values.iter().find(|value| ParameterType::parse(value).is_none())
        {
            return Err(Error::new(
                "InvalidFilterOption",
                format!(
                    "The following filter value is not valid: {value}. Valid values include: [String, StringList, \
                     SecureString]."
                ),
            ));
        }
        Ok(Self { key, begins_with, values })
    }

    fn admits(&self, record: &ParameterRecord) -> bool {
        match self.key {
            Field::Type => {
                let kind = record.kind.as_str();
                self.values.iter().any(|value| if self.begins_with { kind.starts_with(value) } else { kind == value })
            }
            Field::KeyId => record.key_id.as_ref().is_some_and(|key| {
                self.values.iter().any(|value| if self.begins_with { key.starts_with(value) } else { key == value })
            }),
            // Nothing attaches labels yet: no parameter has any.
            Field::Label => false,
        }
    }
}
