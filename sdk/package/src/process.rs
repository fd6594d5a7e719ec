//! The three honest forms of a grant for `process`, and the text form that manifests and grants share.
//!
//! ```toml
//! program = "/usr/bin/systemctl"
//! arguments = ["restart", "[a-z0-9@][a-z0-9@-]*\\.service"]   # by position; or arguments = "any"
//! environment = ["LANG"]                                      # names; values are free, save PATH's
//! folders = ["/var/lib/app"]                                  # where it may start, beside the call's own folder and `/`
//! user = "root"                                               # in a grant always
//!
//! program = "any"                                             # anything, as that user
//! ```
//!
//! A rule says what it allows: a shell, an interpreter with free arguments, or a variable that makes a child load
//! something, is *anything*, and has to be written as that. Programs are recognised by name; that a path means the file
//! it seems to mean is for whoever opens it to check (exact path, writable by root alone).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::folder::FolderRuleError;
use crate::http::HttpRuleError;
use crate::pattern::{ArgumentPattern, Budget, PatternError};
use crate::programs;

/// Most arguments that an exact rule lists.
const ARGUMENTS: usize = 64;
/// Most names of variables, and of folders, that a rule lists.
const NAMES: usize = 32;
/// Longest path in a rule, in bytes: Linux's PATH_MAX less its end.
const PATH_BYTES: usize = 4095;

/// What a rule allows to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProcessRule {
    /// One program with arguments that each match their pattern, by position.
    Exact {
        /// Absolute path.
        program: String,
        /// One for each argument.
        arguments: Vec<ArgumentPattern>,
        /// What surrounds the child.
        surroundings: Surroundings,
    },
    /// One program with any arguments.
    Program {
        /// Absolute path.
        program: String,
        /// What surrounds the child.
        surroundings: Surroundings,
    },
    /// Any program, arguments, environment and folder.
    Anything,
}

/// Which variables a child may be given, and where it may start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// Names of variables.
    pub environment: Vec<String>,
    /// Absolute paths; what lies below them too.
    pub folders: Vec<String>,
}

/// Why a rule was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// A program that is not an exact path.
    #[error("the program `{0}` is not an absolute path without `.`, `..` or empty parts, nor `any`")]
    Program(String),
    /// `arguments` was left out, or is a word other than `any`.
    #[error("`arguments` of `{0}` has to be a list of patterns or \"any\"")]
    Arguments(String),
    /// More than a rule may list.
    #[error("`{0}` lists more than {1} {2}")]
    TooMany(String, usize, &'static str),
    /// The rule allows more than its form says.
    #[error("{0}, which counts as anything: write `program = \"any\"`, so that whoever approves it sees what it means")]
    Understated(String),
    /// `program = "any"` with fields that would not limit it.
    #[error("`program = \"any\"` takes no arguments, environment or folders: they would not limit it")]
    NotLimited,
    /// Not a name of a variable.
    #[error("`{0}` is not a name of a variable")]
    Variable(String),
    /// Not an absolute path.
    #[error("the folder `{0}` is not an absolute path without `.`, `..` or empty parts")]
    Folder(String),
    /// No user, or not a name of one.
    #[error("`user` has to be the name of a user: letters, digits, `.`, `_`, `-`, at most 32 characters")]
    User,
    /// A grant says for how long a child may go on after it was told to stop; 0 to 60.
    #[error("`grace-seconds` has to be 0 to 60")]
    Grace,
    /// A field that belongs to the other of manifest and grant.
    #[error("`{0}` does not belong here")]
    Misplaced(&'static str),
    /// A reason that is missing or not plain.
    #[error("`reason` has to be 1 to 500 characters of plain text: it is what the operator reads when approving")]
    Reason,
    /// A pattern that was refused.
    #[error(transparent)]
    Pattern(#[from] PatternError),
    /// A need or grant without names, or with more than 64.
    #[error("`keys`, `names` and `operations` have to list 1 to 64 patterns")]
    Keys,
    /// Requests that no rule can be about.
    #[error(transparent)]
    Http(#[from] HttpRuleError),
    /// A folder that no rule can be about.
    #[error(transparent)]
    Folders(#[from] FolderRuleError),
    /// A quota of nothing, or of too much.
    #[error("`quota-bytes` has to be 1 to 16,777,216")]
    Quota,
}

impl ProcessRule {
    /// True if this rule certainly allows whatever `other` allows.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Anything, _) => true,
            (
                Self::Program { program, surroundings },
                Self::Program { program: other_program, surroundings: others }
                | Self::Exact { program: other_program, surroundings: others, .. },
            ) => program == other_program && surroundings.cover(others),
            (
                Self::Exact { program, arguments, surroundings },
                Self::Exact { program: other_program, arguments: other_arguments, surroundings: others },
            ) => {
                program == other_program
                    && arguments.len() == other_arguments.len()
                    && arguments.iter().zip(other_arguments).all(|(ours, theirs)| ours.covers(theirs))
                    && surroundings.cover(others)
            }
            _ => false,
        }
    }

    /// True if the rule allows `program` with `arguments`.
    pub(crate) fn allows(&self, program: &str, arguments: &[String]) -> bool {
        match self {
            Self::Anything => is_absolute(program),
            Self::Program { program: ours, .. } => ours == program,
            Self::Exact { program: ours, arguments: patterns, .. } => {
                ours == program
                    && patterns.len() == arguments.len()
                    && patterns.iter().zip(arguments).all(|(pattern, argument)| pattern.matches(argument))
            }
        }
    }

    /// Takes what the rule's patterns cost, if they may be given.
    pub(crate) fn spend(&self, budget: &mut Budget) -> Result<(), RuleError> {
        match self {
            Self::Exact { arguments, .. } => {
                arguments.iter().try_for_each(|pattern| budget.spend(pattern)).map_err(RuleError::from)
            }
            Self::Program { .. } | Self::Anything => Ok(()),
        }
    }

    /// What surrounds the child; none if that is not limited.
    pub(crate) fn surroundings(&self) -> Option<&Surroundings> {
        match self {
            Self::Exact { surroundings, .. } | Self::Program { surroundings, .. } => Some(surroundings),
            Self::Anything => None,
        }
    }
}

impl Surroundings {
    fn cover(&self, other: &Self) -> bool {
        other.environment.iter().all(|name| self.environment.contains(name))
            && other.folders.iter().all(|folder| self.has_folder(folder))
    }

    /// True if `folder` is one of the rule's or below one.
    pub(crate) fn has_folder(&self, folder: &str) -> bool {
        is_absolute(folder)
            && self.folders.iter().any(|ours| {
                folder == ours || ours == "/" || folder.strip_prefix(ours.as_str()).is_some_and(|r| r.starts_with('/'))
            })
    }
}

/// Muster's own words for a rule, for whoever approves it.
impl fmt::Display for ProcessRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anything => f.write_str("run anything"),
            Self::Program { program, .. } => write!(f, "run {program} with any arguments"),
            Self::Exact { program, arguments, .. } => {
                write!(f, "run {program}")?;
                arguments.iter().try_for_each(|pattern| write!(f, " {}", pattern.as_str()))
            }
        }
    }
}

/// The text form, of manifests and grants alike.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawProcess {
    pub program: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arguments: Option<RawArguments>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub environment: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub folders: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_seconds: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum RawArguments {
    Word(String),
    Patterns(Vec<String>),
}

impl RawProcess {
    /// The rule that the text form stands for, without user, reason and grace.
    pub(crate) fn rule(&self) -> Result<ProcessRule, RuleError> {
        if self.program == "any" {
            let limited = self.arguments.is_some() || !self.environment.is_empty() || !self.folders.is_empty();
            return if limited { Err(RuleError::NotLimited) } else { Ok(ProcessRule::Anything) };
        }
        let program = self.program.clone();
        if !is_absolute(&program) || program == "/" {
            return Err(RuleError::Program(program.chars().take(100).collect()));
        }
        if programs::is_shell(&program) {
            return Err(RuleError::Understated(format!("`{program}` is a shell")));
        }
        let surroundings = self.surroundings()?;
        match &self.arguments {
            Some(RawArguments::Word(word)) if word == "any" => {
                if programs::is_interpreter(&program) {
                    return Err(RuleError::Understated(format!(
                        "`{program}` with any arguments can run or change anything"
                    )));
                }
                Ok(ProcessRule::Program { program, surroundings })
            }
            Some(RawArguments::Patterns(patterns)) => {
                if patterns.len() > ARGUMENTS {
                    return Err(RuleError::TooMany(program, ARGUMENTS, "arguments"));
                }
                let arguments =
                    patterns.iter().map(|pattern| ArgumentPattern::new(pattern)).collect::<Result<Vec<_>, _>>()?;
                if programs::is_interpreter(&program) && arguments.iter().any(ArgumentPattern::is_free) {
                    return Err(RuleError::Understated(format!(
                        "`{program}` with a free argument can run or change anything"
                    )));
                }
                Ok(ProcessRule::Exact { program, arguments, surroundings })
            }
            _ => Err(RuleError::Arguments(program)),
        }
    }

    fn surroundings(&self) -> Result<Surroundings, RuleError> {
        if self.environment.len() > NAMES || self.folders.len() > NAMES {
            return Err(RuleError::TooMany(self.program.clone(), NAMES, "variables or folders"));
        }
        for name in &self.environment {
            if !is_variable(name) {
                return Err(RuleError::Variable(name.chars().take(100).collect()));
            }
            if programs::is_telling_variable(name) {
                return Err(RuleError::Understated(format!(
                    "the variable `{name}` can make a program load something else"
                )));
            }
        }
        if let Some(folder) = self.folders.iter().find(|folder| !is_absolute(folder)) {
            return Err(RuleError::Folder(folder.chars().take(100).collect()));
        }
        Ok(Surroundings { environment: self.environment.clone(), folders: self.folders.clone() })
    }

    /// The text form of a rule.
    pub(crate) fn of(rule: &ProcessRule) -> Self {
        let surroundings = rule.surroundings().cloned().unwrap_or_default();
        let (program, arguments) = match rule {
            ProcessRule::Anything => ("any".to_owned(), None),
            ProcessRule::Program { program, .. } => (program.clone(), Some(RawArguments::Word("any".to_owned()))),
            ProcessRule::Exact { program, arguments, .. } => (
                program.clone(),
                Some(RawArguments::Patterns(arguments.iter().map(|pattern| pattern.as_str().to_owned()).collect())),
            ),
        };
        let Surroundings { environment, folders } = surroundings;
        Self { program, arguments, environment, folders, ..Self::default() }
    }
}

/// True for an absolute path without `.`, `..`, empty parts or characters that no path needs.
pub(crate) fn is_absolute(path: &str) -> bool {
    path == "/"
        || (path.len() <= PATH_BYTES
            && path.starts_with('/')
            && path[1..].split('/').all(|part| !matches!(part, "" | "." | ".."))
            && !path.chars().any(char::is_control))
}

/// True for a name that a variable of a child can have.
pub(crate) fn is_variable(name: &str) -> bool {
    name.len() <= 256
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The name of a user, if it is one.
pub(crate) fn user(text: Option<String>) -> Result<Option<String>, RuleError> {
    match text {
        Some(name)
            if name.is_empty()
                || name.len() > 32
                || name.starts_with('-')
                || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)) =>
        {
            Err(RuleError::User)
        }
        other => Ok(other),
    }
}
