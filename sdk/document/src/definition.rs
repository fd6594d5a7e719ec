//! What a document says, once it was found to be right.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::content::{ContentError, invalid_at};
use crate::pattern::Pattern;

/// How many parameters a document may have. A decision: several times what the longest documents of AWS have.
pub const MAX_PARAMETERS: usize = 200;

/// How many steps a document may have: host and agent keep a state for each. A decision: content of 64 KB has room for about as
/// many that do something.
pub const MAX_STEPS: usize = 2_200;

/// A Command or Policy document of schema 2.x that passed every check. Made by [`Document::parse`].
#[derive(Clone, Debug)]
pub struct Document {
    /// 2.0 or 2.2.
    pub schema_version: SchemaVersion,
    /// The author's description.
    pub description: Option<String>,
    /// In the author's order; no name occurs twice; at most [`MAX_PARAMETERS`].
    pub parameters: Vec<Parameter>,
    /// In the author's order, 1 to [`MAX_STEPS`]; no name occurs twice.
    pub steps: Vec<Step>,
    pub(crate) content: String,
    /// Where each step's action stands in `content`.
    pub(crate) action_places: Vec<usize>,
}

/// The schema versions that are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SchemaVersion {
    /// Steps without preconditions; a plugin that the node's platform lacks fails the step.
    #[serde(rename = "2.0")]
    V2_0,
    /// Steps with preconditions; a plugin that the node's platform lacks skips the step.
    #[serde(rename = "2.2")]
    V2_2,
}

impl SchemaVersion {
    /// As documents write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V2_2 => "2.2",
        }
    }
}

/// A parameter's definition.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `[a-zA-Z0-9]+`
    pub name: String,
    /// What values are.
    pub parameter_type: ParameterType,
    /// For people.
    pub description: Option<String>,
    /// Of the parameter's type, or text with `{{ssm:name}}` in it; a parameter without one is required.
    pub default: Option<Value>,
    /// Every value (every item of a list) is one of these; empty if any value will do.
    pub allowed_values: Vec<String>,
    /// Found in every value (every item of a list); not anchored by itself.
    pub allowed_pattern: Option<Pattern>,
    /// Fewest items of a StringList.
    pub min_items: Option<u64>,
    /// Most items of a StringList.
    pub max_items: Option<u64>,
    /// Fewest characters of a value.
    pub min_chars: Option<u64>,
    /// Most characters of a value.
    pub max_chars: Option<u64>,
    /// How a form shows it.
    pub display_type: Option<DisplayType>,
    /// How a value reaches a script.
    pub interpolation_type: Option<InterpolationType>,
}

impl Parameter {
    /// DescribeDocument's DefaultValue: the plain text of a String, JSON of anything else.
    #[must_use]
    pub fn default_text(&self) -> Option<String> {
        self.default.as_ref().map(|default| match default {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    }
}

/// The types of parameters. The last three are of runbooks only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// One text.
    String,
    /// A list of texts.
    StringList,
    /// An object; on the wire its JSON text.
    StringMap,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A list of objects; on the wire their JSON texts.
    MapList,
}

impl ParameterType {
    /// As documents write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::StringMap => "StringMap",
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::MapList => "MapList",
        }
    }

    /// A type of Command documents, by its name.
    pub(crate) fn of_command(name: &str) -> Option<Self> {
        [Self::String, Self::StringList, Self::StringMap].into_iter().find(|known| known.as_str() == name)
    }

    /// Whether a value is of the type; nothing is converted.
    #[must_use]
    pub fn fits(self, value: &Value) -> bool {
        let all = |is: fn(&Value) -> bool| value.as_array().is_some_and(|items| items.iter().all(is));
        match self {
            Self::String => value.is_string(),
            Self::StringList => all(Value::is_string),
            Self::StringMap => value.is_object(),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64(),
            Self::MapList => all(Value::is_object),
        }
    }
}

/// How a form shows a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisplayType {
    /// One line.
    Textfield,
    /// Several lines.
    Textarea,
}

/// How a value reaches a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterpolationType {
    /// As the environment variable `SSM_<name>`, so that a shell never reads the value as code.
    EnvVar,
}

/// One of a document's `mainSteps`.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// `[A-Za-z0-9_]+`, unique in the document.
    pub name: String,
    /// The plugin: `aws:runShellScript`.
    pub action: String,
    /// Operator (`StringEquals`) to arguments, as written; empty if there is no precondition.
    pub precondition: BTreeMap<String, Vec<String>>,
    /// As written: with templates, and with `onFailure`, `onSuccess` and `finallyStep`.
    pub inputs: Map<String, Value>,
}

/// AWS's platform types, in the order in which replies list them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Platform {
    /// Microsoft Windows.
    Windows,
    /// Any Linux.
    Linux,
    /// macOS.
    MacOS,
}

impl Platform {
    /// As AWS writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Windows => "Windows",
            Self::Linux => "Linux",
            Self::MacOS => "MacOS",
        }
    }

    /// By AWS's name, in any case: agents compare it in lower case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Windows, Self::Linux, Self::MacOS]
            .into_iter()
            .find(|platform| platform.as_str().eq_ignore_ascii_case(name))
    }
}

impl Document {
    /// The plugins that the steps name.
    #[must_use]
    pub fn actions(&self) -> BTreeSet<&str> {
        self.steps.iter().map(|step| step.action.as_str()).collect()
    }

    /// The document's PlatformTypes: every platform on which at least one step's plugin runs.
    ///
    /// `platforms_of` gives the platforms of an action, none for an action that does not exist.
    ///
    /// # Errors
    /// `InvalidDocumentContent` "Unknown plugin name: X", at the first action that does not exist.
    pub fn platforms<P>(&self, platforms_of: impl Fn(&str) -> Option<P>) -> Result<BTreeSet<Platform>, ContentError>
    where
        P: IntoIterator<Item = Platform>,
    {
        let mut platforms = BTreeSet::new();
        for (step, at) in self.steps.iter().zip(&self.action_places) {
            let of_step = platforms_of(&step.action)
                .ok_or_else(|| invalid_at(&self.content, *at, &format!("Unknown plugin name: {}", step.action)))?;
            platforms.extend(of_step);
        }
        Ok(platforms)
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}
