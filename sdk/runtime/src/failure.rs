//! How a call can end other than well, under stable codes.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Codes of failures that Muster itself gives to plugins.
pub mod codes {
    /// The grant does not cover it; the message names what is missing.
    pub const DENIED: &str = "denied";
    /// The run was cancelled.
    pub const CANCELLED: &str = "cancelled";
    /// It took longer than it may.
    pub const TIMED_OUT: &str = "timed-out";
    /// More was asked or given than a bound allows.
    pub const TOO_LARGE: &str = "too-large";
    /// There is no such thing.
    pub const NOT_FOUND: &str = "not-found";
    /// It cannot be had here, or not now.
    pub const UNAVAILABLE: &str = "unavailable";
    /// What was asked makes no sense.
    pub const INVALID: &str = "invalid";
    /// A plugin's failure under something that is no code.
    pub const FAILED: &str = "failed";
}

/// Longest code and message of a plugin's failure in characters; what is longer is cut.
const CODE_CHARACTERS: usize = 64;
const MESSAGE_CHARACTERS: usize = 4096;

/// Why something was not done: what host calls answer to plugins, and plugins to Muster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// One of [`codes`], or a plugin's own kebab-case code; at most 64 characters.
    pub code: String,
    /// For people; at most 4,096 characters.
    pub message: String,
    /// True if the same may succeed later.
    pub retryable: bool,
}

impl Failure {
    /// A failure that would come again.
    pub fn new(code: &str, message: impl fmt::Display) -> Self {
        Self { code: code.to_owned(), message: message.to_string(), retryable: false }
    }

    /// The same within bounds: what a plugin gave is stored, shown and branched upon. What is no kebab-case code becomes
    /// `failed`.
    pub(crate) fn bounded(self) -> Self {
        let is_code = (1..=CODE_CHARACTERS).contains(&self.code.len())
            && self.code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let code = if is_code { self.code } else { codes::FAILED.to_owned() };
        Self { code, message: self.message.chars().take(MESSAGE_CHARACTERS).collect(), ..self }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}
impl std::error::Error for Failure {}

/// How Muster saw a call end that gave no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// The code did what no program may: unreachable code, a bad index, a division by zero.
    Trapped,
    /// The code gave up by itself: a panic, an uncaught exception.
    Panicked,
    /// It wanted more memory, tables or resources of the host than the limit, and could not go on without.
    OutOfMemory,
    /// It called itself too deep.
    StackOverflow,
    /// Its time was over.
    TimedOut,
    /// The run was cancelled.
    Cancelled,
    /// It called `exit` instead of answering.
    Exited,
    /// It gave outputs of more than 64 KiB.
    TooLarge,
    /// It gave outputs that are not JSON, or a describe document that was refused.
    BadOutput,
    /// It used an interface that this Muster does not have.
    Unavailable,
    /// It does not have the kind that was asked for.
    LinkFailed,
    /// All places for instances are taken; the same call may succeed later.
    Busy,
}

impl Ending {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Trapped => "trapped",
            Self::Panicked => "panicked",
            Self::OutOfMemory => "out-of-memory",
            Self::StackOverflow => "stack-overflow",
            Self::TimedOut => codes::TIMED_OUT,
            Self::Cancelled => codes::CANCELLED,
            Self::Exited => "exited",
            Self::TooLarge => "output-too-large",
            Self::BadOutput => "bad-output",
            Self::Unavailable => codes::UNAVAILABLE,
            Self::LinkFailed => "link-failed",
            Self::Busy => "busy",
        }
    }
}

/// Why a call did not give an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallFailure {
    /// The plugin said so.
    Failed(Failure),
    /// Muster found it so.
    Ended {
        /// How.
        ending: Ending,
        /// For people; at most 4,096 characters.
        message: String,
    },
}

impl CallFailure {
    pub(crate) fn ended(ending: Ending, message: impl Into<String>) -> Self {
        let message: String = message.into();
        Self::Ended { ending, message: message.chars().take(MESSAGE_CHARACTERS).collect() }
    }

    /// The code: [`Ending::code`], or the plugin's own.
    pub fn code(&self) -> &str {
        match self {
            Self::Failed(failure) => &failure.code,
            Self::Ended { ending, .. } => ending.code(),
        }
    }

    /// What to tell people.
    pub fn message(&self) -> &str {
        match self {
            Self::Failed(failure) => &failure.message,
            Self::Ended { message, .. } => message,
        }
    }

    /// True if the same call may succeed later.
    pub fn retryable(&self) -> bool {
        match self {
            Self::Failed(failure) => failure.retryable,
            Self::Ended { ending, .. } => *ending == Ending::Busy,
        }
    }

    /// True if the step is TimedOut, with exit code 137, and not Failed; the plugin's own time-out counts as well.
    pub fn is_timed_out(&self) -> bool {
        self.code() == codes::TIMED_OUT
    }

    /// True if the step is Cancelled, with exit code 137, and not Failed.
    pub fn is_cancelled(&self) -> bool {
        self.code() == codes::CANCELLED
    }
}

impl fmt::Display for CallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code(), self.message())
    }
}
impl std::error::Error for CallFailure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plugin_s_code_is_kebab_case_or_none() {
        let code = |code: &str| Failure::new(code, "why").bounded().code;
        assert_eq!(code("disk-full-2"), "disk-full-2");
        for odd in ["", "Disk full", "denied\nroot: granted", "\u{202E}", &"x".repeat(65)] {
            assert_eq!(code(odd), "failed", "{odd:?}");
        }
    }
}
