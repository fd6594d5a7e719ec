//! Why a text is no policy, in AWS's words where they are known.
//!
//! The words differ between identity policies, whose validator is IAM's older one, and all others. Those of identity policies are what AWS
//! answered to the documents of moto's tests (`tests/test_iam/test_iam_policies.py`); the others are from public logs.

/// A text is no policy of its kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(String);

impl Malformed {
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// What identity policies are answered that are JSON at best.
    pub(super) fn syntax() -> Self {
        Self::new("Syntax errors in policy.")
    }

    /// What is wrong in a way that AWS does not name.
    pub(super) fn legacy() -> Self {
        Self::new("The policy failed legacy parsing")
    }

    pub(super) fn principal(class: &str, name: &str) -> Self {
        Self(format!("Invalid principal in policy: \"{}\":\"{name}\"", class.to_uppercase()))
    }
}
