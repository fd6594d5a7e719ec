//! The lines of a recording, as they are written and read.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

use crate::bindings::exports::muster::plugin::{action, collector, step, validator};
use crate::bindings::muster::plugin::types;
use crate::call::Call;
use crate::failure::{CallFailure, Ending, Failure};
use crate::kinds::Configuration;

/// The version of the form.
pub(super) const VERSION: u64 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Line {
    Call(Box<Begun>),
    Crossing(Crossed),
    End(End),
    Cut(String),
}

/// What was called.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Begun {
    pub version: u64,
    pub work: Work,
    pub call: Call,
    /// SHA-256 of the component, in hexadecimal digits.
    pub component: String,
    /// The grant as the embedder has it; a replay does not look at it.
    pub grant: Option<String>,
    pub limits: Bounds,
}

/// What a plugin is called for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Work {
    Step,
    Collector,
    Validator(Configuration),
    Action { state: Option<String> },
    ActionCancel { state: Option<String> },
}

/// Limits that a plugin can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Bounds {
    pub memory_bytes: usize,
    pub table_elements: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Crossed {
    pub asked: String,
    pub with: Value,
    #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
    pub answered: Option<Value>,
}

/// An answer that is `null` is one.
fn there<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum End {
    Answered(Value),
    Failed(Failure),
    Ended { code: String, message: String },
}

impl End {
    /// As the plugin gave it, before anything is made of it.
    pub fn of<T: Answer>(ended: Result<&Result<T, types::Failure>, &CallFailure>) -> Self {
        match ended {
            Ok(Ok(answer)) => Self::Answered(answer.form()),
            Ok(Err(types::Failure { code, message, retryable })) => {
                Self::Failed(Failure { code: code.clone(), message: message.clone(), retryable: *retryable })
            }
            Err(CallFailure::Failed(failure)) => Self::Failed(failure.clone()),
            Err(CallFailure::Ended { ending, message }) => {
                Self::Ended { code: ending.code().to_owned(), message: message.clone() }
            }
        }
    }

    /// True if it was not the plugin's doing: nobody knows where it would have come to.
    pub fn is_interruption(&self) -> bool {
        let interruptions = [Ending::TimedOut, Ending::Cancelled, Ending::Busy];
        matches!(self, Self::Ended { code, .. } if interruptions.iter().any(|ending| ending.code() == code))
    }
}

/// What a kind answers.
pub(crate) trait Answer {
    fn form(&self) -> Value;
}

impl Answer for step::Outcome {
    fn form(&self) -> Value {
        let reboot = match self.reboot {
            types::Reboot::No => "no",
            types::Reboot::ThenProceed => "then-proceed",
            types::Reboot::ThenAgain => "then-again",
        };
        json!({ "exit-code": self.exit_code, "reboot": reboot, "finish": self.finish, "outputs": self.outputs })
    }
}

impl Answer for Vec<collector::Inventory> {
    fn form(&self) -> Value {
        let form = |inventory: &collector::Inventory| {
            let collector::Inventory { type_name, schema_version, entries } = inventory;
            json!({ "type-name": type_name, "schema-version": schema_version, "entries": entries })
        };
        self.iter().map(form).collect()
    }
}

impl Answer for Vec<validator::Problem> {
    fn form(&self) -> Value {
        let form = |validator::Problem { place, keyword, message }: &validator::Problem| json!({ "place": place, "keyword": keyword, "message": message });
        self.iter().map(form).collect()
    }
}

impl Answer for action::Progress {
    fn form(&self) -> Value {
        match self {
            Self::Done(outputs) => json!({ "done": outputs }),
            Self::Again(action::Wait { after_milliseconds, state }) => {
                json!({ "again": { "after-milliseconds": after_milliseconds, "state": state } })
            }
        }
    }
}

impl Answer for () {
    fn form(&self) -> Value {
        Value::Null
    }
}

/// Bytes: a text where they are one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Octets(#[serde(with = "octets")] pub Vec<u8>);

pub(crate) mod octets {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::Serializer;

    use super::{Deserialize, Deserializer, Serialize};

    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    enum Form {
        Text(String),
        Bytes { base64: String },
    }

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        match std::str::from_utf8(bytes) {
            Ok(text) => serializer.serialize_str(text),
            Err(_) => Form::Bytes { base64: STANDARD.encode(bytes) }.serialize(serializer),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        match Form::deserialize(deserializer)? {
            Form::Text(text) => Ok(text.into_bytes()),
            Form::Bytes { base64 } => STANDARD.decode(base64).map_err(serde::de::Error::custom),
        }
    }
}
